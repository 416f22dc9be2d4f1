package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The window with the example in it, without each of the bundles that add a capability: what the others add is there,
 * and nothing goes wrong. A probe of the benchmarks looks at what is there.
 */
@Execution(ExecutionMode.CONCURRENT)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class FacesTest {

	private static final String EXAMPLE = "Contoso moves to Teams";
	private static final String TENANT = "  Contoso Ltd";
	private static final String ORDER = "  London head office  Draft";
	private static final List<String> OF_DIRECTORY = List.of("    Domains (2)", "      contoso.example  default",
			"    Phone numbers  none yet");
	private static final String OF_PHONES = "    Phones (1)";

	private final Path folder;
	private final Shell shell;

	FacesTest(@TempDir Path folder) {
		this.folder = folder;
		shell = new Shell(folder);
	}

	@Test
	void withoutPorting() throws Exception {
		List<String> shown = look("porting");
		assertRows(shown, TENANT, ORDER, OF_PHONES);
		OF_DIRECTORY.forEach(row -> assertRows(shown, row));
		assertEquals(List.of("Contoso Ltd: Overview, Numbers"),
				lines(shown, "editor "));
	}

	@Test
	void withoutDirectory() throws Exception {
		List<String> shown = look("directory");
		assertRows(shown, TENANT, ORDER, OF_PHONES);
		OF_DIRECTORY.forEach(row -> assertTrue(!shown.contains("row " + row), shown::toString));
		assertEquals(List.of(
				"London head office: Letter of Authorization, Numbers, Preview"),
				lines(shown, "editor "));
	}

	@Test
	void withoutPhones() throws Exception {
		List<String> shown = look("phones");
		assertRows(shown, TENANT, ORDER);
		OF_DIRECTORY.forEach(row -> assertRows(shown, row));
		assertTrue(!shown.contains("row " + OF_PHONES), shown::toString);
		assertEquals(2, lines(shown, "editor ").size(), shown::toString);
	}

	private static void assertRows(List<String> shown, String... rows) {
		for (String row : rows) {
			assertTrue(shown.contains("row " + row), () -> row + " is not in " + shown);
		}
	}

	private static List<String> lines(List<String> shown, String word) {
		return shown.stream().filter(line -> line.startsWith(word)).map(line -> line.substring(word.length()).strip())
				.sorted().toList();
	}

	/** What the window shows without a capability; that it logged no error is asserted here. */
	private List<String> look(String missing) throws IOException, InterruptedException {
		Path settings = Files.createDirectories(folder.resolve("settings"));
		configure(settings, "org.portwright." + missing + ".ui_");
		Shell.Result result = shell.run(Map.of("DISPLAY", System.getenv("DISPLAY"), "GDK_BACKEND", "x11"),
				"cp -R \"$product/examples/" + EXAMPLE + "\" example && \"$JAVA_HOME/bin/java\""
						+ " -Dportwright.bench.work=look \"-Dportwright.bench.file=$PWD/example\""
						+ " -jar \"$product\"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash"
						+ " -configuration \"$PWD/settings\" -data \"$PWD/workspace\"");
		List<String> shown = result.out().lines().toList();
		assertEquals(0, result.exitCode(), () -> shown + result.err());
		assertEquals(List.of(), lines(shown, "error "));
		return shown;
	}

	/** A configuration of the product's bundles but those that begin so, with the probe. */
	private static void configure(Path settings, String missing) throws IOException {
		var product = new Properties();
		try (var reader = Files.newBufferedReader(Shell.product().resolve("configuration/config.ini"))) {
			product.load(reader);
		}
		Path plugins = Shell.product().resolve("plugins");
		String bundles = Stream.of(product.getProperty("osgi.bundles").split(","))
				.map(entry -> entry.strip().replace("reference:file:", "")).filter(entry -> !entry.startsWith(missing))
				.map(entry -> "reference:file:" + plugins.resolve(entry)).collect(Collectors.joining(","));
		Files.writeString(settings.resolve("config.ini"), """
				osgi.bundles=%s,reference:file:%s@4
				osgi.framework=file:%s
				osgi.bundles.defaultStartLevel=4
				osgi.configuration.cascaded=false
				eclipse.product=org.portwright.app.product
				""".formatted(bundles, one(Shell.REPOSITORY.resolve("tests/org.portwright.bench.window/target"),
				"org.portwright.bench.window-"), one(plugins, "org.eclipse.osgi_")));
	}

	private static Path one(Path in, String prefix) throws IOException {
		try (var files = Files.list(in)) {
			return files.filter(file -> file.getFileName().toString().startsWith(prefix)
					&& file.toString().endsWith(".jar") && !file.toString().contains("sources")).findFirst()
					.orElseThrow();
		}
	}
}
