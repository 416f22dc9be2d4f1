package org.portwright.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A bare Eclipse of a release train, in a folder of its own; what is installed is installed by its own director. */
final class Host {

	static final Path REPOSITORY = Path.of(System.getProperty("repository", "../..")).toAbsolutePath()
			.normalize();
	/** What {@code releng/trains/test} makes. */
	static final Path TRAINS = REPOSITORY.resolve("target/trains");
	static final Path SITE = TRAINS.resolve("site");

	private static final String FEATURE = "org.portwright.feature.feature.group";
	/** Longer than anything takes on a busy machine. */
	private static final long PATIENCE_SECONDS = 240;

	private final String train;
	private final Path folder;

	/** Copies the Eclipse of a release train into a folder. */
	Host(String train, Path folder) throws IOException {
		this.train = train;
		this.folder = folder.resolve("eclipse");
		Path assembled = TRAINS.resolve("hosts").resolve(train).toRealPath().resolve("eclipse");
		try (var files = Files.walk(assembled)) {
			for (Path file : files.toList()) {
				Files.copy(file, this.folder.resolve(assembled.relativize(file).toString()));
			}
		}
	}

	/** The release trains, oldest first. */
	static List<String> trains() throws IOException {
		try (var files = Files.list(TRAINS.resolve("hosts"))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** Makes a site beside it that has the same content with a later version. */
	Path nextSite() throws IOException {
		Path next = folder.resolveSibling("next-site");
		NextSite.make(SITE, next);
		return next;
	}

	/** Installs Portwright from a site alone. */
	void install(Path site) throws IOException, InterruptedException {
		direct("-repository", site.toUri().toString(), "-installIU", FEATURE);
	}

	/** Puts the version of another site into the place of the one that is installed. */
	void update(Path site) throws IOException, InterruptedException {
		direct("-repository", site.toUri().toString(), "-uninstallIU", FEATURE, "-installIU", FEATURE);
	}

	/** Uninstalls Portwright and deletes what is not needed any more, as an Eclipse does at some later start. */
	void uninstall() throws IOException, InterruptedException {
		direct("-uninstallIU", FEATURE);
		start(List.of(), "-application", "org.eclipse.equinox.p2.garbagecollector.application", "-profile",
				"DefaultProfile");
	}

	/** Installs bundles that an Eclipse of this train may have beside. */
	void enrich(String... bundles) throws IOException, InterruptedException {
		Path beside = TRAINS.resolve("hosts").resolve(train).resolve("repository");
		direct("-repository", beside.toUri().toString(), "-installIU", String.join(",", bundles));
	}

	private void direct(String... arguments) throws IOException, InterruptedException {
		var all = new ArrayList<>(List.of("-application", "org.eclipse.equinox.p2.director"));
		all.addAll(List.of(arguments));
		start(List.of(), all.toArray(String[]::new));
	}

	/**
	 * Starts it, waits until it ends, and gives what it printed; an end that is no success is an exception.
	 *
	 * @param machine arguments of the Java machine
	 */
	String start(List<String> machine, String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
		// A start is over before the optimising compiler is worth its time.
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
		command.addAll(machine);
		command.addAll(List.of("-jar", launcher().toString(), "-nosplash"));
		command.addAll(List.of(arguments));
		Path output = Files.createTempFile("host", ".txt");
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(output.toFile());
		builder.environment().remove("JAVA_TOOL_OPTIONS");
		Process process = builder.start();
		try {
			boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
			String printed = Files.readString(output);
			if (!ended || process.exitValue() != 0) {
				throw new IllegalStateException((ended ? "ended with " + process.exitValue() : "does not end") + ": "
						+ command + "\n" + printed);
			}
			return printed;
		} finally {
			process.destroyForcibly();
			Files.delete(output);
		}
	}

	/** Its bundles, as the file that says which of them to start has them, their places written out. */
	List<String> configured() throws IOException {
		try (var lines = Files.lines(list())) {
			return lines.map(line -> line.replace(",plugins/", ",file:" + folder.resolve("plugins") + '/')).toList();
		}
	}

	private Path list() {
		return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
	}

	private Path launcher() throws IOException {
		try (var files = Files.list(folder.resolve("plugins"))) {
			return files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow();
		}
	}

	/** The bundles that it is configured to have. */
	Set<Bundle> bundles() throws IOException {
		try (var lines = Files.lines(list())) {
			return lines.filter(line -> !line.startsWith("#")).map(line -> Bundle.read(folder, line))
					.collect(Collectors.toSet());
		}
	}

	/** What lies in the folders of bundles and features. */
	Set<String> files() throws IOException {
		var found = new TreeSet<String>();
		for (String part : List.of("plugins", "features")) {
			Path parent = folder.resolve(part);
			if (Files.exists(parent)) {
				try (var files = Files.list(parent)) {
					files.forEach(file -> found.add(part + "/" + file.getFileName()));
				}
			}
		}
		return found;
	}

	/** The sites that it looks for updates of everything at, and the places that it takes bundles from. */
	Set<String> sites() throws IOException {
		var found = new TreeSet<String>();
		try (var files = Files.walk(folder.resolve("p2"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".repository.prefs")).toList()) {
				var all = new Properties();
				try (var reader = Files.newBufferedReader(file)) {
					all.load(reader);
				}
				all.forEach((name, value) -> {
					if (name.toString().endsWith("/uri")) {
						found.add(file.getFileName() + " " + value);
					}
				});
			}
		}
		return found;
	}

	/** The settings that it starts with; the director adds a slash to one the first time that it writes them. */
	Properties settings() throws IOException {
		var settings = new Properties();
		try (var reader = Files.newBufferedReader(folder.resolve("configuration/config.ini"))) {
			settings.load(reader);
		}
		settings.replaceAll((name, value) -> value.toString().replaceFirst("/$", ""));
		return settings;
	}
}
