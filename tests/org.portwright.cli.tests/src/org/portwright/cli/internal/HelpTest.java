package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;

import picocli.CommandLine;

class HelpTest {

	private final CommandLineFolder folder;

	HelpTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	/** What every command is called by; nothing calls for the front page. */
	static List<String> calls() {
		List<String> calls = new ArrayList<>(List.of(""));
		collect(new CommandTree(new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
				OutputStream.nullOutputStream()), name -> null, new Interruption()).all(), "", calls);
		assertTrue(calls.size() > 8, calls.toString());
		return calls;
	}

	private static void collect(CommandLine line, String above, List<String> calls) {
		line.getSubcommands().forEach((name, command) -> {
			if (command.getSubcommands().isEmpty()) {
				calls.add(above + name + ' ');
			}
			collect(command, above + name + ' ', calls);
		});
	}

	@ParameterizedTest
	@MethodSource("calls")
	void explainsEachCommandWithExamples(String command) {
		var result = folder.call((command + "--help").split(" "));
		assertEquals(0, result.exitCode());
		assertEquals("", result.err());
		assertTrue(result.out().contains("Usage: portwright " + command.strip()), result.out());
		assertTrue(result.out().contains("Examples:\n  portwright " + command.strip()), result.out());
		assertTrue(result.out().lines().allMatch(line -> line.length() <= 100), result.out());
	}

	@ParameterizedTest
	@MethodSource("calls")
	void everyOptionAndArgumentIsExplained(String command) {
		String help = folder.call((command + "--help").split(" ")).out();
		assertFalse(help.lines().anyMatch(line -> line.matches(" {1,8}(--?\\S+|[A-Z]{2}\\S*)")), help);
	}

	@Test
	void listsTheCommandsThatThereAre() {
		String help = folder.call("--help").out();
		for (String command : calls()) {
			assertTrue(help.contains("\n  " + command.replaceAll(" .*", " ")) || command.isEmpty(), command);
		}
		assertFalse(help.contains("\n  split ") || help.contains("\n  import "), help);
	}

	@Test
	void theFrontPageIsWhatTheParserWouldPrint() {
		assertEquals(folder.call("--today", "2026-11-24", "--help").out(), folder.call("--help").out());
		assertEquals(folder.call("-h").out(), folder.call("--help").out());
		assertEquals(folder.call("--help").out(), folder.call().err());
	}

	@Test
	void theVersionIsThatOfTheBundle() {
		var result = folder.call("--version");
		assertEquals(0, result.exitCode());
		assertTrue(result.out().matches("portwright \\d+\\.\\d+\\.\\d+.*\n"), result.out());
	}
}
