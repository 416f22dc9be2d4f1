package org.portwright.app.internal.support;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.portwright.app.internal.texts.Messages;

/**
 * What support needs to know: versions, the system and the end of the error log, without the user's name, paths and
 * what customers own. It is in English in every locale, since it is for us.
 */
@SuppressWarnings("nls")
public final class SupportDetails {

	private static final int LOG_LINES = 200;
	private static final long MEBI = 1L << 20;

	private final Redaction redaction;

	SupportDetails(String userName) {
		redaction = new Redaction(userName);
	}

	/** For the user of this process. */
	public static SupportDetails ofThisUser() {
		return new SupportDetails(System.getProperty("user.name", "?"));
	}

	/** The text, of this process and its log; reads files. */
	public String text(String theme) throws IOException {
		return Stream.concat(facts(theme), log()).collect(Collectors.joining("\n", "", "\n"));
	}

	private static Stream<String> facts(String theme) {
		Runtime runtime = Runtime.getRuntime();
		return Stream.of("Portwright " + version("org.portwright.app").orElse("?"),
				"Java " + property("java.version") + ", " + property("java.vendor"),
				property("os.name") + ' ' + property("os.version") + ", " + property("os.arch") + ", "
						+ Platform.getWS() + ' ' + property("org.eclipse.swt.internal.gtk.version"),
				"Eclipse workbench " + version("org.eclipse.ui.workbench").orElse("?") + ", SWT "
						+ version("org.eclipse.swt").orElse("?"),
				"Locale " + Locale.getDefault() + ", zoom " + property("org.eclipse.swt.internal.deviceZoom")
						+ ", theme " + theme,
				"Memory " + (runtime.totalMemory() - runtime.freeMemory()) / MEBI + " of " + runtime.maxMemory() / MEBI
						+ " MB, " + runtime.availableProcessors() + " processors",
				unresolved(), "", Messages.SupportDetails_logEnd);
	}

	/** A plug-in that the framework could not resolve may be what is wrong. */
	private static String unresolved() {
		Bundle own = FrameworkUtil.getBundle(SupportDetails.class);
		return Arrays.stream(own.getBundleContext().getBundles())
				.filter(bundle -> bundle.getState() == Bundle.INSTALLED)
				.map(bundle -> bundle.getSymbolicName() + ' ' + bundle.getVersion())
				.collect(Collectors.joining(", ", Messages.SupportDetails_unresolved, "."));
	}

	private Stream<String> log() throws IOException {
		Path file = Platform.getLogFileLocation().toPath();
		List<String> lines = Files.exists(file) ? read(file) : List.of();
		return lines.isEmpty()
				? Stream.of("empty")
				: lines.stream().skip(Math.max(0, lines.size() - LOG_LINES)).map(redaction::of);
	}

	private static List<String> read(Path file) throws IOException {
		try {
			return Files.readAllLines(file);
		} catch (MalformedInputException e) {
			// A log cut off within a character still tells the rest.
			return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
		}
	}

	private static String property(String name) {
		return System.getProperty(name, "");
	}

	private static Optional<String> version(String bundle) {
		return Optional.ofNullable(Platform.getBundle(bundle)).map(Bundle::getVersion).map(Object::toString);
	}
}
