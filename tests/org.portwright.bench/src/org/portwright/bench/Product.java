package org.portwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built product and configurations of it with other bundles. */
@SuppressWarnings("nls")
final class Product {

	private final Path folder = Path.of(System.getProperty("portwright.product"));

	/** The start script. */
	Path script() {
		return folder.resolve("portwright");
	}

	/** The folder that it is installed in. */
	Path folder() {
		return folder;
	}

	/** A bundle by the start of its file name. */
	Path bundle(String prefix) throws IOException {
		return bundle(folder.resolve("plugins"), prefix);
	}

	/** A bundle in a folder by the start of its file name. */
	static Path bundle(Path plugins, String prefix) throws IOException {
		try (var files = Files.list(plugins)) {
			return files.filter(file -> file.getFileName().toString().startsWith(prefix)).findFirst().orElseThrow();
		}
	}

	/** Writes a configuration with those of the product's bundles that are wanted, and one more. */
	void configure(Path configuration, Predicate<String> wanted, Path more) throws IOException {
		var product = new Properties();
		try (var reader = Files.newBufferedReader(folder.resolve("configuration/config.ini"))) {
			product.load(reader);
		}
		Files.createDirectories(configuration);
		String bundles = Stream.of(product.getProperty("osgi.bundles").split(","))
				.map(entry -> entry.strip().replace("reference:file:", "")).filter(wanted)
				.map(entry -> "reference:file:" + folder.resolve("plugins").resolve(entry))
				.collect(Collectors.joining(","));
		Files.writeString(configuration.resolve("config.ini"), String.format("""
				osgi.bundles=%s,reference:file:%s@4
				osgi.framework=file:%s
				osgi.bundles.defaultStartLevel=4
				osgi.configuration.cascaded=false
				""", bundles, more, bundle("org.eclipse.osgi_")));
	}

	/** Writes a configuration of the product itself, and one bundle more. */
	void configure(Path configuration, Path more) throws IOException {
		configure(configuration, entry -> true, more);
		Files.writeString(configuration.resolve("config.ini"), "eclipse.product=org.portwright.app.product\n",
				StandardOpenOption.APPEND);
	}

	/** The command that puts a folder into a workspace as an engagement. */
	List<String> engagement(Path configuration, Path workspace, Path folderOfEngagement) throws IOException {
		return List.of(java(), "-jar", launcher(), "-nosplash", "-application",
				"org.portwright.bench.window.engagement", "-configuration", configuration.toString(), "-data",
				workspace.toString(), folderOfEngagement.toString());
	}

	/** Equinox' launcher. */
	String launcher() throws IOException {
		return bundle("org.eclipse.equinox.launcher_").toString();
	}

	/** The Java of this process. */
	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}
}
