package org.portwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/** A bare Eclipse of the newest release train in a folder of its own, with a workspace of its own. */
@SuppressWarnings("nls")
record HostEclipse(Path folder) {

	private static final String ECLIPSE = "eclipse";
	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

	/** Copies it from where the start script has put one. */
	static HostEclipse in(Path folder) throws IOException {
		Files.createDirectories(folder);
		new FolderTree(Path.of(System.getProperty("portwright.host"))).copyTo(folder.resolve(ECLIPSE));
		return new HostEclipse(folder);
	}

	/** Has its own director install Portwright from the update site. */
	void install() throws IOException, InterruptedException {
		Running.start(command("-application", "org.eclipse.equinox.p2.director", "-repository",
				Path.of(System.getProperty("portwright.site")).toUri().toString(), "-installIU",
				"org.portwright.feature.feature.group"), Map.of());
	}

	/** Adds the probe that tells when the window can be used, and closes it. */
	void watch() throws IOException {
		Path probe = Path.of(System.getProperty("portwright.window"));
		try (var jar = new JarFile(probe.toFile())) {
			Files.writeString(folder.resolve(ECLIPSE).resolve(BUNDLES),
					"org.portwright.bench.window," + jar.getManifest().getMainAttributes().getValue("Bundle-Version")
							+ ',' + probe.toUri() + ",4,false\n",
					StandardOpenOption.APPEND);
		}
	}

	/** The command that starts it. */
	List<String> command(String... arguments) throws IOException {
		var command = new ArrayList<>(List.of(Product.java(), "-Xshare:auto", "-XX:+UseG1GC", "-jar",
				Product.bundle(folder.resolve(ECLIPSE).resolve("plugins"), "org.eclipse.equinox.launcher_").toString(),
				"-nosplash", "-data", folder.resolve("workspace").toString()));
		command.addAll(List.of(arguments));
		return command;
	}
}
