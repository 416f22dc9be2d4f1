package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot start ends with 2 and says what to do; 1 says that errors were found. */
class FailedStartTest {

	private static final String COMMAND_LINE = "\"$portwright\" --version";
	private static final String WINDOW = "\"$portwright\"";

	private final Shell shell;

	FailedStartTest(@TempDir Path folder) {
		shell = new Shell(folder);
	}

	private static void assertFailed(Shell.Result result) {
		assertEquals(2, result.exitCode(), result.err());
		assertEquals("", result.out());
		assertTrue(result.err().contains("portwright: "), result.err());
		assertFalse(result.err().contains("unbound variable") || result.err().contains("\tat "), result.err());
	}

	/** A Java that does what the script says. */
	private Map<String, String> java(String script) throws Exception {
		shell.script("java/bin/java", script);
		Files.writeString(shell.file("java/release"), "JAVA_VERSION=\"21.0.1\"\n");
		return Map.of("JAVA_HOME", shell.file("java").toString(), "XDG_CACHE_HOME", shell.file("cache").toString());
	}

	@Test
	void errorsThatAreFoundStillEndWithOne() throws Exception {
		assertEquals(0, shell.run("\"$portwright\" new order a.porting").exitCode());
		assertEquals(1, shell.run("\"$portwright\" validate a.porting").exitCode());
	}

	@ParameterizedTest
	@ValueSource(strings = { "-XX:+NoSuchOption", "-Xmx1k", "-javaagent:none.jar" })
	void aVirtualMachineThatRefuses(String option) throws Exception {
		assertFailed(shell.run(Map.of("JAVA_TOOL_OPTIONS", option), COMMAND_LINE));
		assertFailed(shell.run(
				Map.of("JAVA_TOOL_OPTIONS", option, "XDG_CACHE_HOME", shell.file("cache").toString()), WINDOW));
	}

	@ParameterizedTest
	@ValueSource(strings = { "exit 1", "exit 13", "exec none" })
	void aJavaThatIsBroken(String script) throws Exception {
		if (!script.equals("exit 13")) {
			assertFailed(shell.run(java(script), COMMAND_LINE));
		}
		assertFailed(shell.run(java(script), WINDOW));
	}

	@Test
	void anInstallationThatIsBroken() throws Exception {
		String copy = "mkdir -p broken && cp \"$portwright\" broken && ln -s \"$product/plugins\" broken && ";
		assertFailed(shell.run(copy + "broken/portwright --version"));
		assertFailed(shell.run("cp -R \"$product/cli\" broken && echo > broken/cli/config.ini && "
				+ "rm -rf broken/cli/org.eclipse.* && broken/portwright --version"));
		assertFailed(shell.run("rm broken/cli/framework.jar && broken/portwright --version"));
	}

	@Test
	void settingsOfTheWindowThatCannotBeKept() throws Exception {
		Files.createFile(shell.file("file"));
		var result = shell.run(Map.of("XDG_CACHE_HOME", shell.file("file").toString()), WINDOW);
		assertFailed(result);
		assertTrue(result.err().contains("XDG_CACHE_HOME"), result.err());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void noDisplay() throws Exception {
		var result = shell.run(java("exit 0"), "env -u DISPLAY -u WAYLAND_DISPLAY \"$portwright\"");
		assertFailed(result);
		assertTrue(result.err().contains("no display"), result.err());
	}

	@Test
	void noHomeIsNoReason() throws Exception {
		var environment = java("exit 0");
		assertEquals(0, shell.run(environment, "env -u HOME \"$portwright\"").exitCode());
		assertEquals(0, shell.run(environment, "env -u HOME -u XDG_CACHE_HOME \"$portwright\"").exitCode());
	}

	@Test
	void aRestartOfTheWindowIsNoFailure() throws Exception {
		assertEquals(0, shell.run(java("[[ -e again ]] && exit 0; touch again; exit 23"), WINDOW).exitCode());
		assertTrue(Files.exists(shell.file("again")));
	}

	/** {@code releng/portwright}, with a Maven that builds nothing. */
	@Test
	void aBuildThatFails() throws Exception {
		shell.script("cache/portwright/tools/apache-maven-3.9.12/bin/mvn", "exit 1");
		String copy = "mkdir -p root/releng root/bundles root/features && cp -R " + Shell.REPOSITORY
				+ "/releng/{portwright,toolchain.sh} root/releng && touch root/pom.xml && ";
		var environment = Map.of("XDG_CACHE_HOME", shell.file("cache").toString());
		assertFailed(shell.run(environment, copy + "root/releng/portwright --version"));
		assertFailed(
				shell.run(environment, "rm -r root/target && touch root/target && root/releng/portwright --version"));
	}
}
