package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a system does with secrets, none is written in clear, and what other Eclipses of the user keep stays. */
@Execution(ExecutionMode.CONCURRENT)
@EnabledOnOs(OS.LINUX)
class KeyringTest {

	private static final String SECRET = KeyringShell.MARK + "refresh-";
	private static final String KEEP = "probe write k1 " + SECRET + "1 read k1 warning";

	private final Path folder;
	private final KeyringShell shell;

	KeyringTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.shell = new KeyringShell(folder);
	}

	private List<String> alone(String options, String command) throws Exception {
		shell.set("options", options);
		return said(shell.run(command));
	}

	private List<String> atBus(String daemon, String data, String work) throws Exception {
		return said(shell.atBus(daemon, data, work));
	}

	/** Equinox says on the standard output that it would write in clear; then that is taken back. */
	private static List<String> said(Shell.Result result) {
		return result.out().lines().filter(line -> !line.startsWith("No password was found")).toList();
	}

	private static void assertForThisSessionOnly(String reason, List<String> said) {
		assertEquals(List.of("write null", "read Optional[" + SECRET + "1]"), said.subList(0, 2));
		assertTrue(
				said.get(2).startsWith("warning Optional[Sign-ins and passwords are forgotten")
						&& said.get(2).contains(reason),
				said.get(2));
	}

	@Test
	void withoutABus() throws Exception {
		assertForThisSessionOnly("there is no place", alone("", KEEP));
		assertEquals(List.of("read Optional.empty", "warning Optional.empty"),
				alone("", "probe read k1 warning"));
		assertTrue(Files.notExists(folder.resolve("sign-ins")));
		shell.assertNowhereInClear();
	}

	@Test
	void withoutALibraryOfTheSystem() throws Exception {
		assertForThisSessionOnly("there is no place",
				alone("-Djna.nosys=true -Djna.boot.library.path=/none -Djna.noclasspath=true", KEEP));
		shell.assertNowhereInClear();
	}

	@Test
	void withAKeyring() throws Exception {
		List<String> said = atBus(KeyringShell.OPEN, "data", "probe users-put other && probe write k1 " + SECRET
				+ "1 write k2 "
				+ SECRET
				+ "2 warning && probe read k1 read k2 users-get && probe delete k1 && probe read k1 read k2 users-get");
		assertEquals(List.of("users-put encrypted=true", "write null", "write null", "warning Optional.empty",
				"read Optional[" + SECRET + "1]", "read Optional[" + SECRET + "2]", "users-get other", "delete null",
				"read Optional.empty", "read Optional[" + SECRET + "2]", "users-get other"), said);
		assertEquals("rwx------", mode(folder.resolve("sign-ins")));
		assertEquals("rw-------", mode(folder.resolve("sign-ins/k2.secure")));
		assertTrue(Files.notExists(folder.resolve("sign-ins/k1.secure")));
		// Whatever the bundle is called that keeps it: sign-ins of versions before stand there.
		assertTrue(Files.readString(folder.resolve("sign-ins/k2.secure"))
				.contains("/org.portwright.directory.signin/secret="));
		shell.assertNowhereInClear();

		List<String> wiped = atBus(KeyringShell.OPEN, "another", KEEP + " && probe read k2 warning");
		assertForThisSessionOnly("does not encrypt", wiped);
		assertEquals("read Optional.empty", wiped.get(3));
		List<String> locked = atBus(KeyringShell.LOCKED, "data", KEEP);
		assertForThisSessionOnly("forgotten", locked);
		shell.assertNowhereInClear();

		assertEquals(List.of("read Optional[" + SECRET + "2]", "users-get other"),
				atBus(KeyringShell.OPEN, "data", "probe read k2 users-get"), "as before");
	}

	@Test
	void withAKeyringThatHangs() throws Exception {
		long start = System.nanoTime();
		assertForThisSessionOnly("does not answer", atBus(KeyringShell.OPEN, "data", "kill -STOP $keyring; " + KEEP));
		assertTrue(System.nanoTime() - start < 60_000_000_000L);
		shell.assertNowhereInClear();
	}

	private static String mode(Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
	}
}
