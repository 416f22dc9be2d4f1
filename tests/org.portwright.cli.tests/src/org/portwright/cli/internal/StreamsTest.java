package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;

/** Standard streams that are full, closed, or something else than a text. */
class StreamsTest {

	private final CommandLineFolder folder;

	StreamsTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	/** As {@code /dev/full}: nothing goes to the disk. */
	private static final class Full extends OutputStream {

		@Override
		public void write(int octet) throws IOException {
			throw new IOException("No space left on device");
		}
	}

	/** As a folder is, read as a file. */
	private static final class Unreadable extends InputStream {

		@Override
		public int read() throws IOException {
			throw new IOException("Is a directory");
		}

		@Override
		public int read(byte @Nullable [] bytes, int offset, int length) throws IOException {
			return read();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h --json", "--version", "validate --help", "numbers --json 020", "numbers 020",
			"validate @good.porting", "validate --json @good.porting", "fix @good.porting", "fix --json @good.porting",
			"set @good.porting name=x", "set --json @good.porting name=x", "new order @new.porting",
			"new order --json @new.porting", "export @good.porting --csv @x.csv",
			"export --json @good.porting --csv @x.csv" })
	void anOutputThatCannotBeWrittenIsSaid(String call) {
		folder.call("new", "order", "@good.porting");
		var err = new ByteArrayOutputStream();
		var console = new Console(new ByteArrayInputStream(new byte[0]), new Full(), err);
		String[] arguments = Arrays.stream(call.split(" ")).map(folder::inFolder).toArray(String[]::new);
		assertEquals(2, new Portwright(console, name -> "2026-11-24", new Interruption()).run(arguments));
		String said = err.toString(StandardCharsets.UTF_8);
		assertTrue(said.contains("standard output cannot be written: No space left on device"), said);
	}

	@Test
	void anInputThatCannotBeReadIsSaid() {
		var err = new ByteArrayOutputStream();
		var console = new Console(new Unreadable(), new ByteArrayOutputStream(), err);
		assertEquals(2, new Portwright(console, name -> "2026-11-24", new Interruption()).run("numbers", "-"));
		String said = err.toString(StandardCharsets.UTF_8);
		assertTrue(said.contains("standard input cannot be read: Is a directory"), said);
		assertFalse(said.contains("defect"), said);
	}
}
