import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Adds the command line to an assembled product: the launcher script, the examples, and a small Equinox configuration in
 * {@code cli} that holds only the bundles the command line needs. The configuration is started once, so that its
 * cache is there and the installation can be read-only, and twice more to archive classes: those of the help, and those
 * that checking an order takes, which are nearly all that any command takes; another Java than the one of the build
 * ignores the archives.
 * <p>
 * Run as a single source file: {@code java AssembleCommandLine.java <launcher script> <launcher jar> <folder with products> <folder with examples>}.
 */
public final class AssembleCommandLine {

	private static final String ROOT = "org.portwright.cli";

	/** Bundles that must be active before the application is looked for, with their start level. */
	private static final Map<String, Integer> STARTED = Map.of("org.eclipse.equinox.common", 2,
			"org.eclipse.equinox.registry", 2, "org.eclipse.equinox.app", 3, "org.apache.felix.scr", 2);

	/** Whose fragments for the product's system are needed: nobody imports what keeps secrets there. */
	private static final Set<String> WITH_SYSTEM = Set.of("org.eclipse.equinox.security");

	private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");

	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

	/** What the launcher ends with for the start script when errors were found. */
	private static final int ERRORS_FOUND = 10;

	private final Path product;
	private final Map<String, Bundle> bundles = new TreeMap<>();

	private AssembleCommandLine(Path product) {
		this.product = product;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path script = Path.of(arguments[0]);
		Path launcher = Path.of(arguments[1]);
		try (var folders = Files.walk(Path.of(arguments[2]), 4)) {
			for (Path plugins : folders.filter(folder -> folder.endsWith("plugins")).toList()) {
				copy(Path.of(arguments[3]), plugins.resolveSibling("examples"));
				new AssembleCommandLine(plugins.getParent()).assemble(script, launcher);
			}
		}
	}

	private void assemble(Path script, Path launcher) throws IOException, InterruptedException {
		readBundles();
		Path start = product.resolve("portwright");
		Files.copy(script, start, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
		start.toFile().setExecutable(true, false);
		Path configuration = product.resolve("cli");
		delete(configuration);
		Files.createDirectories(configuration);
		Files.copy(launcher, configuration.resolve("launcher.jar"));
		copyWithoutSignature(product.resolve("plugins").resolve(bundles.get("org.eclipse.osgi").file),
				configuration.resolve("framework.jar"));
		Files.writeString(configuration.resolve("config.ini"), configuration());
		execute(0, "-Dportwright.keepState=true", "--version");
		execute(0, "-XX:ArchiveClassesAtExit=" + configuration.resolve("help.jsa"), "--help");
		execute(ERRORS_FOUND, "-XX:ArchiveClassesAtExit=" + configuration.resolve("commands.jsa"), "validate", "--json",
				order().toString());
	}

	/** An order of the examples, which have something to find. */
	private Path order() throws IOException {
		try (var files = Files.walk(product.resolve("examples"))) {
			return files.filter(file -> file.toString().endsWith(".porting")).findFirst().orElseThrow();
		}
	}

	private void readBundles() throws IOException {
		try (var files = Files.list(product.resolve("plugins"))) {
			for (Path file : files.filter(name -> name.toString().endsWith(".jar")).toList()) {
				try (var jar = new JarFile(file.toFile())) {
					var bundle = Bundle.of(file.getFileName().toString(), jar.getManifest());
					bundles.put(bundle.name, bundle);
				}
			}
		}
	}

	private String configuration() {
		var text = new StringBuilder();
		text.append("# The command line's own Equinox configuration: only what it needs, read-only, no workspace.\n");
		text.append("eclipse.application=org.portwright.cli.application\n");
		text.append("eclipse.ignoreApp=false\n");
		text.append("osgi.bundles.defaultStartLevel=4\n");
		text.append("osgi.configuration.cascaded=false\n");
		text.append("osgi.checkConfiguration=false\n");
		text.append("eclipse.log.enabled=false\n");
		text.append("osgi.bundles=");
		String separator = "";
		for (Bundle bundle : closure()) {
			text.append(separator).append("reference\\:file\\:").append(bundle.file);
			Integer level = STARTED.get(bundle.name);
			if (level != null) {
				text.append('@').append(level).append("\\:start");
			}
			separator = ",\\\n ";
		}
		return text.append('\n').toString();
	}

	/** The command line's bundle and all that it requires, without the framework itself. */
	private List<Bundle> closure() {
		Map<String, List<Bundle>> exporters = new HashMap<>();
		for (Bundle bundle : bundles.values()) {
			for (String name : bundle.exported) {
				exporters.computeIfAbsent(name, key -> new ArrayList<>()).add(bundle);
			}
		}
		Set<String> chosen = new HashSet<>();
		var open = new ArrayDeque<String>();
		open.add(ROOT);
		while (!open.isEmpty()) {
			String name = open.remove();
			Bundle bundle = bundles.get(name);
			if (bundle == null) {
				throw new IllegalStateException("The product lacks the bundle " + name);
			}
			if (!chosen.add(name)) {
				continue;
			}
			open.addAll(bundle.required);
			for (String imported : bundle.imported) {
				List<Bundle> candidates = exporters.getOrDefault(imported, List.of());
				if (candidates.stream().noneMatch(candidate -> chosen.contains(candidate.name))) {
					candidates.stream().limit(1).forEach(candidate -> open.add(candidate.name));
				}
			}
			if (bundle.hasComponents && name.startsWith("org.portwright.")) {
				open.add("org.apache.felix.scr");
			}
			for (Bundle fragment : bundles.values()) {
				if (name.equals(fragment.host) && (!fragment.platformSpecific || WITH_SYSTEM.contains(name))) {
					open.add(fragment.name);
				}
			}
		}
		return chosen.stream().map(bundles::get).filter(bundle -> !bundle.name.equals("org.eclipse.osgi"))
				.sorted(Comparator.comparing(bundle -> bundle.name)).toList();
	}

	/** Runs the command line as the launcher script does, with one option of the VM more. */
	private void execute(int expected, String option, String... arguments) throws IOException, InterruptedException {
		Path cli = product.resolve("cli");
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option,
				"-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true",
				"-Dportwright.install=" + product, "-cp", cli.resolve("launcher.jar") + ":" + cli.resolve("framework.jar"),
				"org.portwright.launcher.CommandLineLauncher"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		int exitCode = process.waitFor();
		if (exitCode != expected) {
			throw new IllegalStateException(
					"portwright " + String.join(" ", arguments) + " ended with " + exitCode + "\n" + output);
		}
	}

	/** The VM archives no class of a signed jar, and the framework's published jar is signed. */
	private static void copyWithoutSignature(Path source, Path target) throws IOException {
		try (var in = new JarFile(source.toFile(), false); var out = new ZipOutputStream(Files.newOutputStream(target))) {
			for (JarEntry entry : Collections.list(in.entries())) {
				if (SIGNATURE.matcher(entry.getName()).matches()) {
					continue;
				}
				var copy = new ZipEntry(entry.getName());
				copy.setTime(entry.getTime());
				out.putNextEntry(copy);
				if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
					Manifest manifest = in.getManifest();
					manifest.getEntries().clear();
					manifest.write(out);
				} else {
					in.getInputStream(entry).transferTo(out);
				}
				out.closeEntry();
			}
		}
	}

	private static void copy(Path source, Path target) throws IOException {
		delete(target);
		try (var files = Files.walk(source)) {
			for (Path file : files.toList()) {
				Files.copy(file, target.resolve(source.relativize(file)));
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.delete(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}

	/** What a bundle's manifest says of its dependencies; optional ones are left out. */
	private record Bundle(String name, String file, String host, boolean platformSpecific, boolean hasComponents,
			List<String> required, List<String> imported, List<String> exported) {

		static Bundle of(String file, Manifest manifest) {
			var attributes = manifest.getMainAttributes();
			List<String> hosts = names(attributes.getValue("Fragment-Host"), false);
			var required = new ArrayList<>(names(attributes.getValue("Require-Bundle"), true));
			required.addAll(hosts);
			required.remove("system.bundle");
			return new Bundle(names(attributes.getValue("Bundle-SymbolicName"), false).get(0), file,
					hosts.isEmpty() ? null : hosts.get(0), attributes.getValue("Eclipse-PlatformFilter") != null,
					attributes.getValue("Service-Component") != null, required,
					names(attributes.getValue("Import-Package"), true),
					names(attributes.getValue("Export-Package"), false));
		}

		private static List<String> names(String header, boolean mandatoryOnly) {
			if (header == null) {
				return List.of();
			}
			var names = new ArrayList<String>();
			Matcher clauses = CLAUSE.matcher(header);
			while (clauses.find()) {
				String clause = clauses.group();
				if (!(mandatoryOnly && clause.replace("\"", "").contains("resolution:=optional"))) {
					names.add(clause.split(";", 2)[0].trim());
				}
			}
			return names;
		}
	}
}
