package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * Makes the cheat sheet of one phone out of the one for all: with its name in the title, what is known of it in the
 * introduction, and the phone as a parameter of every command.
 */
@SuppressWarnings("nls")
final class GuideContent {

	private static final Pattern TITLE = Pattern.compile("(?<=<cheatsheet title=\")[^\"]*");
	private static final Pattern INTRODUCTION = Pattern.compile("(?<=<description>)");
	private static final Pattern COMMAND = Pattern.compile("(?<=serialization=\"[\\w.]{1,99}\\()(?=step=)");
	/** What means something in the serialization of a command. */
	private static final Pattern ESCAPED = Pattern.compile("[%(),=]");

	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.cheatSheetContent";

	private GuideContent() {
	}

	/** Reads the cheat sheet that is contributed under an id. */
	static String template(String id) throws IOException {
		IConfigurationElement content = Stream
				.of(Platform.getExtensionRegistry().getConfigurationElementsFor(CHEAT_SHEETS))
				.filter(element -> id.equals(element.getAttribute("id"))).findFirst().orElseThrow();
		Bundle bundle = ContributorFactoryOSGi.resolve(content.getContributor());
		String path = Optional.ofNullable(content.getAttribute("contentFile")).orElseThrow();
		try (InputStream in = FileLocator.openStream(bundle, IPath.forPosix(path), false)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * @param template   the cheat sheet for all
	 * @param title      its title for this one
	 * @param subject    what its introduction begins with
	 * @param parameters further parameters of every command, by name
	 */
	static String of(String template, String title, String subject, Map<String, String> parameters) {
		String further = parameters.entrySet().stream()
				.map(parameter -> parameter.getKey() + '=' + ESCAPED.matcher(parameter.getValue()).replaceAll("%$0")
						+ ',')
				.sorted().collect(Collectors.joining());
		String content = TITLE.matcher(template).replaceFirst(literal(title));
		content = INTRODUCTION.matcher(content).replaceFirst(literal(subject) + "<br/><br/>");
		return COMMAND.matcher(content).replaceAll(literal(further));
	}

	private static String literal(String text) {
		return Matcher.quoteReplacement(
				text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"));
	}
}
