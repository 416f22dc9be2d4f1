package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.tools.ToolProvider;

/** A shell with a keyring, a bus, settings and a secure storage of its own, all in one folder. */
final class KeyringShell {

	/** What each secret begins with. */
	static final String MARK = "marked-";
	/** A keyring that is open. */
	static final String OPEN = "printf %s pw | gnome-keyring-daemon --foreground --unlock --components=secrets";
	/** A keyring that nobody opened. */
	static final String LOCKED = "gnome-keyring-daemon --foreground --components=secrets";

	/** The mark in Base64, which depends on what is before it. */
	private static final List<String> IN_CLEAR = List.of(MARK, "bWFya2VkL", "1hcmtlZC", "tYXJrZWQt");
	/** Runs the probe with what is left of its arguments. */
	private static final String PROBE = "probe() { \"$JAVA_HOME/bin/java\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
			+ " --enable-native-access=ALL-UNNAMED $options -cp \"$probes:$(echo \"$product\"/plugins/org.eclipse.osgi_*.jar)\""
			+ " TokensProbe \"$product\" \"$PWD\" \"$@\"; }; export -f probe; ";
	/** Where the compiled probe is: compiled at each call, it would take longer than its work. */
	private static final Path PROBES = compiled();
	private static final String ALONE = "unset DBUS_SESSION_BUS_ADDRESS DISPLAY; ";
	/**
	 * A bus with a keyring, asked for without a call to it, which would start another; {@code work} is done there. A
	 * keyring that ends takes its files with it, so that is waited for.
	 */
	private static final String BUS = "dbus-run-session -- bash -c '%s & keyring=$!; until dbus-send --print-reply"
			+ " --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets"
			+ " | grep -q true; do kill -0 $keyring || exit 9; done;"
			+ " eval \"$work\"; code=$?; kill -CONT $keyring; kill $keyring; wait $keyring; exit $code'";

	final Path folder;
	private final Shell shell;
	private final Map<String, String> variables = new HashMap<>();

	KeyringShell(Path folder) throws IOException {
		this.folder = folder;
		this.shell = new Shell(folder);
		Files.createDirectory(folder.resolve("run"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		Files.createDirectory(folder.resolve("tmp"));
		variables.putAll(Map.of("ECLIPSE_KEYRING", folder.resolve("users").toString(), "XDG_RUNTIME_DIR",
				folder.resolve("run").toString(), "HOME", folder.toString(), "PORTWRIGHT_SETTINGS", folder.toString()));
	}

	private static Path compiled() {
		Path module = Shell.REPOSITORY.resolve("tests/org.portwright.product.tests");
		Path classes = module.resolve("target/probes");
		try (var plugins = Files.newDirectoryStream(Shell.product().resolve("plugins"), "org.eclipse.osgi_*.jar")) {
			assertEquals(0,
					ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp",
							plugins.iterator().next().toString(), "-d", classes.toString(),
							module.resolve("src/test/resources/probes/TokensProbe.java").toString()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return classes;
	}

	/** Sets a variable of all that follows. */
	void set(String name, String value) {
		variables.put(name, value);
	}

	/** Runs something where there is no bus. */
	Shell.Result run(String command) throws Exception {
		return run("data", command, "");
	}

	/**
	 * Runs something at a bus.
	 *
	 * @param daemon {@link #OPEN} or {@link #LOCKED}
	 * @param data   which keyring, by the name of its folder
	 */
	Shell.Result atBus(String daemon, String data, String work) throws Exception {
		assumeTrue(shell.run("command -v dbus-run-session && command -v gnome-keyring-daemon").exitCode() == 0,
				"without GNOME Keyring; releng/test installs it");
		return run(data, BUS.formatted(daemon), work);
	}

	private Shell.Result run(String data, String command, String work) throws Exception {
		variables.put("XDG_DATA_HOME", folder.resolve(data).toString());
		variables.put("work", work);
		variables.put("probes", PROBES.toString());
		Shell.Result result = shell.run(variables, ALONE + PROBE + command);
		assertEquals(0, result.exitCode(), result.out() + result.err());
		return result;
	}

	/** No secret is in a file, neither in clear nor in Base64. */
	void assertNowhereInClear() throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String text = Files.readString(file, StandardCharsets.ISO_8859_1);
				IN_CLEAR.forEach(clear -> assertFalse(text.contains(clear), () -> file + " has " + clear));
			}
		}
	}
}
