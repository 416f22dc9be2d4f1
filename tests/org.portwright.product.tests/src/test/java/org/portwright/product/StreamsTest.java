package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard streams as a shell gives them: closed, full, a pipe, a file. */
class StreamsTest {

	private static final String LIST = "PhoneNumber\r\n+442079460000\r\n";

	private final Shell shell;

	StreamsTest(@TempDir Path folder) {
		shell = new Shell(folder);
	}

	@BeforeEach
	void makeAnOrder() throws Exception {
		shell.run("\"$portwright\" new order a.porting --numbers '020 7946 0000'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "numbers --json 020", "validate a.porting" })
	void anOutputThatIsClosedIsSaid(String call) throws Exception {
		for (String output : new String[] { ">&-", "<&- >&-" }) {
			var result = shell.run("\"$portwright\" " + call + ' ' + output);
			assertEquals(2, result.exitCode(), output);
			assertTrue(result.err().contains("standard output cannot be written"), result.err());
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void anOutputThatIsFullIsSaid() throws Exception {
		var result = shell.run("\"$portwright\" --help > /dev/full");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("standard output cannot be written"), result.err());
	}

	@Test
	void anInputThatIsClosedIsSaid() throws Exception {
		var result = shell.run("\"$portwright\" numbers - <&-");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("standard input cannot be read"), result.err());
	}

	@Test
	void aMessageThatNobodyCanReadChangesNothingElse() throws Exception {
		assertEquals(2, shell.run("\"$portwright\" validate none.porting 2>&-").exitCode());
		assertEquals(0, shell.run("\"$portwright\" --version 2>&-").exitCode());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aDocumentGoesToTheStandardOutputAndTheAnswerDoesNot() throws Exception {
		var piped = shell.run("set -o pipefail; \"$portwright\" export a.porting --csv /dev/stdout | cat");
		assertEquals("0 " + LIST, piped.exitCode() + " " + piped.out());
		assertEquals("csv: /dev/stdout\n", piped.err());
		shell.run("echo before > list; \"$portwright\" export a.porting --csv /dev/stdout >> list");
		assertEquals("before\n" + LIST, Files.readString(shell.file("list")));
		shell.run("\"$portwright\" export a.porting --json --csv /dev/stdout > list");
		assertEquals(LIST, Files.readString(shell.file("list")));
	}

	@Test
	void theStandardInputReachesTheCall() throws Exception {
		assertTrue(shell.run("echo 020 7946 0000 | \"$portwright\" numbers -").out().startsWith("+442079460000"));
	}

	/** A pipe does not take as much before Java reads; and nothing at all once nobody has it open for reading. */
	@ParameterizedTest
	@CsvSource({ "TERM, 143", "INT, 130", "HUP, 129" })
	void aSignalEndsTheCallAndJava(String signal, int exitCode) throws Exception {
		var result = shell.run("""
				mkfifo input
				(trap - INT; exec "$portwright" numbers - < input) &
				call=$!
				exec 3> input
				printf '%%70000s' x >&3
				kill -%s $call
				wait $call
				echo "ended with $?"
				trap '' PIPE
				while echo >&3; do sleep 0.1; done 2>/dev/null
				echo "nobody reads"
				""".formatted(signal));
		assertEquals("ended with " + exitCode + "\nnobody reads\n", result.out(), result.err());
	}

	@Test
	void oneOfManyMakesAnOrder() throws Exception {
		var result = shell
				.run("for i in 1 2 3 4 5 6; do \"$portwright\" new order b.porting > made.$i 2> not.$i & done; "
						+ "wait; cat made.*; echo --; cat not.*");
		String[] parts = result.out().split("--\n");
		assertEquals(1, parts[0].lines().filter(line -> line.contains("was made")).count(), result.out());
		assertEquals(5, parts[1].lines().filter(line -> line.contains("exists already")).count(), result.out());
	}
}
