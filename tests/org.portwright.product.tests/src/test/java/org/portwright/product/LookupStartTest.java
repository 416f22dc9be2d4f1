package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.loopback.Keys;
import org.portwright.loopback.StandIn;

/** The look-up in the product, and that nobody pays for it who does not look anything up. */
class LookupStartTest {

	private static final String CLIENT = "java.net.http.HttpClient ";
	private static final String OURS = "org.portwright.network.";

	private final Path folder;

	LookupStartTest(@TempDir Path folder) {
		this.folder = folder;
	}

	/** Calls without the start script, as that has the log of the VM off, and gives the classes that were loaded. */
	private String classes(int exitCode, String... arguments) throws Exception {
		Path log = folder.resolve("classes.txt");
		Path cli = Shell.product().resolve("cli");
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:file=" + log,
				"-Djava.awt.headless=true", "-Dportwright.install=" + Shell.product(), "-cp",
				cli.resolve("launcher.jar") + ":" + cli.resolve("framework.jar"),
				"org.portwright.launcher.CommandLineLauncher"));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("PORTWRIGHT_SETTINGS", folder.toString());
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(exitCode, process.waitFor(), said);
		return Files.readString(log);
	}

	@Test
	void noClassOfHttpIsLoadedBeforeTheFirstLookUp() throws Exception {
		Path order;
		try (var files = Files.walk(Shell.product().resolve("examples"))) {
			order = files.filter(file -> file.toString().endsWith(".porting")).findFirst().orElseThrow();
		}
		String without = classes(10, "validate", order.toString());
		assertFalse(without.contains(CLIENT) || without.contains(OURS), "HTTP without a look-up");
		String with = classes(4, "lookup", "contoso.example", "--authority",
				"https://localhost:" + StandIn.closedPort());
		assertTrue(with.contains(CLIENT) && with.contains(OURS), "no HTTP in a look-up");
		for (String signIn : List.of("com.microsoft.aad.", "com.azure.", "org.eclipse.equinox.security.storage.")) {
			assertFalse(without.contains(signIn) || with.contains(signIn), signIn + " without a sign-in");
		}
	}

	@Test
	void theProductLooksUp() throws Exception {
		Keys keys = Keys.make(Files.createDirectory(folder.resolve("keys")));
		try (var microsoft = new StandIn(keys)) {
			var result = new Shell(folder).run(
					Map.of("JAVA_TOOL_OPTIONS", keys.javaOptions(), "HTTPS_PROXY", microsoft.proxy().address(),
							"PORTWRIGHT_SETTINGS", folder.toString()),
					"\"$portwright\" lookup --json contoso.example northwind.example nobody.example");
			assertEquals(3, result.exitCode(), result.err());
			assertTrue(result.out().contains("\"Contoso Ltd\"") && result.out().contains("\"china\""), result.out());
			assertTrue(result.err().contains("nobody.example"), result.err());
		}
	}
}
