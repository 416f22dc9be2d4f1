package org.portwright.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * In a bare Eclipse of each release train: an installation from our site adds what that Eclipse lacks and changes
 * nothing of it, an update changes what is ours alone, and after an uninstallation nothing is left.
 */
@Execution(ExecutionMode.CONCURRENT)
class TrainTest {

	static final Set<String> OURS = names("directory", "directory.ui", "documents", "guides", "model", "network",
			"numbering", "phones", "phones.ui", "porting", "porting.ui", "reference", "sources", "ui", "workspace",
			"workspace.resources");
	/** What a bare Eclipse lacks. */
	private static final Set<String> BESIDE = Set.of("com.azure.json", "com.github.mangstadt.vinnie", "com.google.gson",
			"com.googlecode.libphonenumber", "msal4j", "net.sf.biweekly", "org.apache.commons.commons-io",
			"org.apache.commons.commons-logging", "org.apache.james.apache-mime4j-core",
			"org.apache.james.apache-mime4j-dom", "org.apache.pdfbox", "org.apache.pdfbox.fontbox",
			"org.apache.pdfbox.io", "org.eclipse.collections.api", "org.eclipse.collections.impl",
			"org.eclipse.emf.edit", "org.eclipse.nebula.widgets.nattable.core", "org.jsoup");
	/** What some have: help with its search, and slf4j. */
	private static final Set<String> HELP = Set.of("org.apache.lucene.analysis-common",
			"org.apache.lucene.analysis-smartcn", "org.apache.lucene.core", "org.eclipse.help.base",
			"org.eclipse.help.ui", "org.eclipse.ui.cheatsheets");
	private static final String SLF4J = "org.portwright.slf4j";
	/**
	 * More than that is looked at before it goes to anybody: 33 at first, 36 with signing in, 39 with mails, calendars,
	 * 40.01 with the letter to sign: 33.9 of libraries, 6.1 of ours.
	 */
	private static final int MOST_MEGABYTES = 41;

	private final Path folder;

	TrainTest(@TempDir Path folder) {
		this.folder = folder;
	}

	static List<String> trains() throws IOException {
		return Host.trains();
	}

	/** All of them, or the newest alone: what is tried before each change is short. */
	@Test
	void thereAreFourTrains() throws IOException {
		List<String> all = List.of("2025-12", "2026-03", "2026-06", "2026-09");
		assertEquals(trains().size() == 1 ? List.of(all.getLast()) : all, trains());
	}

	@Test
	void theSiteBringsNothingElse() throws IOException {
		assertEquals(all(OURS, BESIDE, HELP, Set.of(SLF4J)), brought("plugins"));
		assertEquals(Set.of("org.portwright.feature"), brought("features"));
	}

	/** What comes by itself is not to be ticked by anybody: a category, and the feature in it. */
	@Test
	void theSiteOffersPortwrightAlone() throws Exception {
		try (var index = new JarFile(Host.SITE.resolve("content.jar").toFile());
				var content = index.getInputStream(index.getEntry("content.xml"))) {
			NodeList units = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(content)
					.getElementsByTagName("unit");
			List<String> categories = new ArrayList<>();
			for (int i = 0; i < units.getLength(); i++) {
				var unit = (Element) units.item(i);
				if (values(unit, "property", "name").contains("org.eclipse.equinox.p2.type.category")) {
					categories.addAll(values(unit, "required", "name"));
				}
			}
			assertEquals(List.of("org.portwright.feature.feature.group"), categories);
		}
	}

	private static List<String> values(Element parent, String tag, String attribute) {
		NodeList children = parent.getElementsByTagName(tag);
		return IntStream.range(0, children.getLength())
				.mapToObj(i -> ((Element) children.item(i)).getAttribute(attribute)).toList();
	}

	/** What is in a folder of the site, without versions. */
	private static Set<String> brought(String part) throws IOException {
		try (var files = Files.list(Host.SITE.resolve(part))) {
			return files.map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@ParameterizedTest
	@MethodSource("trains")
	void isInstalledUpdatedAndUninstalled(String train) throws Exception {
		var host = new Host(train, folder);
		var before = new State(host);

		Instant start = Instant.now();
		host.install(Host.SITE);
		var took = Duration.between(start, Instant.now());
		Set<Bundle> first = before.added(host);
		assertEquals(all(OURS, BESIDE, HELP, Set.of(SLF4J)), names(first));
		measured(train, first, took);

		host.update(host.nextSite());
		Set<Bundle> second = before.added(host);
		assertEquals(names(first), names(second));
		assertEquals(all(OURS), names(State.without(second, first)));

		host.uninstall();
		before.assertSame(host);
	}

	/** The help that comes with our site is older than that of this Eclipse, and must not take its place. */
	@Test
	void takesWhatIsThere() throws Exception {
		var host = new Host(trains().getLast(), folder);
		host.enrich("org.eclipse.help.ui", "org.eclipse.ui.cheatsheets", "slf4j.nop");
		var before = new State(host);
		assertTrue(names(before.bundles()).containsAll(HELP));

		host.install(Host.SITE);
		assertEquals(all(OURS, BESIDE), names(before.added(host)));

		host.uninstall();
		before.assertSame(host);
	}

	private static void measured(String train, Set<Bundle> added, Duration took) throws IOException {
		long bytes = added.stream().mapToLong(Bundle::size).sum();
		for (String index : List.of("content.jar", "artifacts.jar")) {
			bytes += Files.size(Host.SITE.resolve(index));
		}
		double megabytes = bytes / 1e6;
		Files.writeString(Host.TRAINS.resolve("measured.txt"),
				String.format(Locale.ROOT, "%s: %d bundles added, %.1f MB downloaded, installed in %.1f s%n", train,
						added.size(), megabytes, took.toMillis() / 1e3),
				StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		assertTrue(megabytes < MOST_MEGABYTES, () -> megabytes + " MB");
	}

	private static Set<String> names(String... shortNames) {
		return Stream.of(shortNames).map("org.portwright."::concat).collect(Collectors.toSet());
	}

	static Set<String> names(Set<Bundle> bundles) {
		return bundles.stream().map(Bundle::name).collect(Collectors.toCollection(TreeSet::new));
	}

	@SafeVarargs
	private static Set<String> all(Set<String>... sets) {
		return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
	}
}
