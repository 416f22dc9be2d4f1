package org.portwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code portwright --help}, from the start of the launcher script to its end, against an Equinox application that does
 * nothing: started by Equinox' own launcher with the same options of the VM, a configuration of only the bundles that
 * it needs, and a warm cache. The folder of the product is in the system property {@code portwright.product}, the jar
 * of the empty application in {@code portwright.empty}.
 */
@SuppressWarnings("nls")
final class HelpBenchmark implements Benchmark {

	private List<String> help = List.of();
	private List<String> empty = List.of();

	@Override
	public String name() {
		return "help";
	}

	@Override
	public double aim() {
		return 1.3;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		Path product = Path.of(System.getProperty("portwright.product"));
		help = List.of(product.resolve("portwright").toString(), "--help");
		Path plugins = product.resolve("plugins");
		Files.writeString(folder.resolve("config.ini"), configuration(product, plugins));
		empty = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar",
				Product.bundle(plugins, "org.eclipse.equinox.launcher_").toString(), "-nosplash", "-application",
				"org.portwright.bench.empty.application", "-configuration", folder.toString(), "-data", "@none");
		run(empty);
	}

	/** The command line's own platform bundles and the empty application instead of everything else. */
	private static String configuration(Path product, Path plugins) throws IOException {
		var commandLine = new Properties();
		try (var reader = Files.newBufferedReader(product.resolve("cli/config.ini"))) {
			commandLine.load(reader);
		}
		String bundles = Stream.of(commandLine.getProperty("osgi.bundles").split(","))
				.map(entry -> entry.strip().replace("reference:file:", ""))
				.filter(entry -> entry.startsWith("org.eclipse.equinox.") || entry.startsWith("org.osgi."))
				.map(entry -> "reference:file:" + plugins.resolve(entry)).collect(Collectors.joining(","));
		return "osgi.bundles=" + bundles + ",reference:file:" + System.getProperty("portwright.empty") + '\n'
				+ "osgi.framework=file:" + Product.bundle(plugins, "org.eclipse.osgi_") + '\n'
				+ "osgi.bundles.defaultStartLevel=4\neclipse.log.enabled=false\n";
	}

	@Override
	public void subject() throws Exception {
		run(help);
	}

	@Override
	public void baseline() throws Exception {
		run(empty);
	}

	private static void run(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output;
		try (var text = process.inputReader()) {
			output = text.lines().collect(Collectors.joining("\n"));
		}
		if (process.waitFor() != 0) {
			throw new IllegalStateException(output);
		}
	}
}
