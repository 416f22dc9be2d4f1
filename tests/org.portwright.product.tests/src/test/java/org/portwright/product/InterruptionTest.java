package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, as a terminal sends it: to the start script and to Java at once. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

	private static final int LINES = 400_000;

	private final Shell shell;

	InterruptionTest(@TempDir Path folder) {
		shell = new Shell(folder);
	}

	@Test
	void aCallThatIsInterruptedEndsQuietly() throws Exception {
		Files.writeString(shell.file("list"), "call 020 7946 0000 or 0161 496 0000 - 0099\n".repeat(LINES));
		// Once the list is in the pipe its numbers are being read, which takes longer than the signal.
		var result = shell.run("""
				set -m
				mkfifo in
				"$portwright" numbers - < in > out 2> err &
				head -c 16000000 list > in
				kill -INT -- -$!
				wait $!
				echo "$?"
				cat out err""");
		assertEquals("130\n", result.out());
	}
}
