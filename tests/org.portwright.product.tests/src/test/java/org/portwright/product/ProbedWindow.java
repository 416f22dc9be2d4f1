package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product in a folder of its own, with the example beside its workspace and a probe that writes what it sees. */
final class ProbedWindow {

	/** The folder and the project of the example. */
	static final String EXAMPLE = "Contoso moves to Teams";

	private final Path settings;
	private final Shell shell;

	/** @param wanted which bundles the product has, by the names of their files */
	ProbedWindow(Path folder, Predicate<String> wanted) throws IOException, InterruptedException {
		shell = new Shell(folder);
		settings = Files.createDirectories(folder.resolve("settings"));
		configure(wanted);
		assertEquals(0, shell.run("cp -R \"$product/examples/" + EXAMPLE + "\" example").exitCode());
	}

	/** The workspace that it opens. */
	Path workspace() {
		return shell.file("workspace");
	}

	/** Starts it, and gives what the probe saw, a line each; that no error was logged is asserted here. */
	List<String> look(String work) throws IOException, InterruptedException {
		Shell.Result result = shell.run(Map.of("DISPLAY", System.getenv("DISPLAY"), "GDK_BACKEND", "x11"),
				"\"$JAVA_HOME/bin/java\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dportwright.bench.work=" + work
						+ " \"-Dportwright.bench.file=$PWD/example\" -Xlog:class+load:file=classes.log"
						+ " -jar \"$product\"/plugins/org.eclipse.equinox.launcher_*.jar -nosplash"
						+ " -configuration \"$PWD/settings\" -data \"$PWD/workspace\"");
		List<String> shown = result.out().lines().toList();
		assertEquals(0, result.exitCode(), () -> shown + result.err());
		assertEquals(List.of(), lines(shown, "error "));
		return shown;
	}

	/** The classes of a package that were loaded at the last look. */
	List<String> loaded(String packaged) throws IOException {
		try (var lines = Files.lines(shell.file("classes.log"))) {
			return lines.map(line -> line.replaceFirst("^(\\[[^]]*])*\\s*", "").replaceFirst("\\s.*", ""))
					.filter(name -> name.startsWith(packaged + '.')).toList();
		}
	}

	/** What lines that begin with a word say behind it, in order. */
	static List<String> lines(List<String> shown, String word) {
		return shown.stream().filter(line -> line.startsWith(word)).map(line -> line.substring(word.length()).strip())
				.sorted().toList();
	}

	/** A configuration of the product's bundles with the probe. */
	private void configure(Predicate<String> wanted) throws IOException {
		var product = new Properties();
		try (var reader = Files.newBufferedReader(Shell.product().resolve("configuration/config.ini"))) {
			product.load(reader);
		}
		Path plugins = Shell.product().resolve("plugins");
		String bundles = Stream.of(product.getProperty("osgi.bundles").split(","))
				.map(entry -> entry.strip().replace("reference:file:", "")).filter(wanted)
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
