package org.portwright.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * The window of an Eclipse, as a probe sees it that goes with one start of it: the installation has none. That no error
 * was logged is asserted with each start.
 */
final class HostWindow {

	private static final String PROBE = "org.portwright.bench.window";

	private final Host host;
	private final Path folder;

	/** @param folder for its workspace and all else that a start needs */
	HostWindow(Host host, Path folder) throws IOException {
		this.host = host;
		this.folder = Files.createDirectories(folder);
	}

	/**
	 * What a probe saw.
	 *
	 * @param lines  a line each
	 * @param loaded the classes of ours that were loaded
	 */
	record Seen(List<String> lines, List<String> loaded) {

		/** What lines that begin with a word say behind it. */
		List<String> of(String word) {
			return lines.stream().filter(line -> line.startsWith(word + ' '))
					.map(line -> line.substring(word.length() + 1)).toList();
		}
	}

	/**
	 * Starts it, and closes it again after the work of the probe.
	 *
	 * @param target where documents go
	 */
	Seen look(String work, Path target) throws IOException, InterruptedException {
		Path bundles = folder.resolve("bundles.info");
		List<String> all = new ArrayList<>(host.configured());
		all.add(probe());
		Files.write(bundles, all);
		Path classes = folder.resolve("classes.log");
		Path workspace = folder.resolve("workspace");
		String printed = host.start(
				List.of("-Dorg.eclipse.equinox.simpleconfigurator.configUrl=" + bundles.toUri(),
						"-Dportwright.bench.work=" + work, "-Dportwright.bench.file=" + target,
						"-Xlog:class+load:file=" + classes),
				"-data", workspace.toString());
		var seen = new Seen(printed.lines().toList(), loaded(classes));
		assertEquals(List.of(), seen.of("error"));
		assertEquals(List.of(), logged(workspace));
		return seen;
	}

	/** Each line of the log has the time first, then the name of the class. */
	private static List<String> loaded(Path classes) throws IOException {
		try (var lines = Files.lines(classes)) {
			return lines.map(line -> line.replaceFirst("^(\\[[^]]*])*\\s*", "").replaceFirst("\\s.*", ""))
					.filter(name -> name.startsWith("org.portwright.") && !name.startsWith(PROBE + '.')).toList();
		}
	}

	/** The errors in the log of a workspace: severity 4. */
	private static List<String> logged(Path workspace) throws IOException {
		Path log = workspace.resolve(".metadata/.log");
		if (!Files.exists(log)) {
			return List.of();
		}
		try (var lines = Files.lines(log)) {
			return lines.filter(line -> line.matches("!(SUB)?ENTRY .* 4 .*")).collect(Collectors.toList());
		}
	}

	private static String probe() throws IOException {
		Path built = Host.REPOSITORY.resolve("tests").resolve(PROBE).resolve("target");
		Path jar;
		try (var files = Files.list(built)) {
			jar = files.filter(file -> file.getFileName().toString().matches(PROBE + "-.*SNAPSHOT\\.jar")).findFirst()
					.orElseThrow();
		}
		try (var opened = new JarFile(jar.toFile())) {
			return PROBE + ',' + opened.getManifest().getMainAttributes().getValue("Bundle-Version") + ',' + jar.toUri()
					+ ",4,false";
		}
	}
}
