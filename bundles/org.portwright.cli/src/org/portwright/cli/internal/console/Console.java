package org.portwright.cli.internal.console;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.operations.ReadNumberText;

/**
 * Where a command reads and writes. Results go to the output, messages for people to the error output, both in UTF-8
 * whatever the system's own encoding is, and without anything that a terminal would obey ({@link TerminalWriter}).
 */
public final class Console {

	/** Most bytes of the standard input. */
	public static final int LIMIT = ReadNumberText.MOST_BYTES;

	private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout"); //$NON-NLS-1$
	private static final int LONGEST_ANSWER = 1000;

	private final InputStream in;
	private final Watched results;
	private final PrintWriter out;
	private final PrintWriter err;

	public Console(InputStream in, OutputStream out, OutputStream err) {
		this.in = in;
		this.results = new Watched(out);
		this.out = new TerminalWriter(results);
		this.err = new TerminalWriter(err);
	}

	/** The streams of this process. */
	public static Console ofProcess() {
		return new Console(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
				new FileOutputStream(FileDescriptor.err));
	}

	/**
	 * Reads the standard input to its end.
	 *
	 * @return its bytes, at most one more than {@link #LIMIT}
	 * @throws IOException if it cannot be read
	 */
	public byte[] readInput() throws IOException {
		return in.readNBytes(LIMIT + 1);
	}

	/**
	 * Reads a line of the standard input.
	 *
	 * @return the line without its end, cut where no answer of a person is as long; empty at the end of the input
	 * @throws IOException if it cannot be read
	 */
	String readAnswer() throws IOException {
		var line = new ByteArrayOutputStream();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			if (line.size() < LONGEST_ANSWER) {
				line.write(next);
			}
		}
		return line.toString(StandardCharsets.UTF_8);
	}

	/** Takes results. */
	public PrintWriter out() {
		return out;
	}

	/**
	 * Takes results of a call that writes documents: if one of them goes to the output, nothing may stand behind it.
	 */
	public PrintWriter outBeside(Collection<Path> documents) {
		return documents.stream().anyMatch(Console::isStandardOutput) ? err : out;
	}

	private static boolean isStandardOutput(Path path) {
		try {
			return Files.isSameFile(path, STANDARD_OUTPUT);
		} catch (IOException e) {
			return false;
		}
	}

	/** Takes messages. */
	public PrintWriter err() {
		return err;
	}

	/** Writes what is still held back. */
	public void flush() {
		out.flush();
		err.flush();
	}

	/** What kept results from being written, in the words of the system; empty if all of them are out. */
	public Optional<String> failure() {
		return results.failure;
	}

	/** Remembers that it could not be written, which a {@link PrintWriter} keeps to itself. */
	private static final class Watched extends FilterOutputStream {

		private Optional<String> failure = Optional.empty();

		Watched(OutputStream stream) {
			super(stream);
		}

		@Override
		public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
			try {
				out.write(bytes, offset, length);
			} catch (IOException e) {
				failure = Optional.of(String.valueOf(e.getMessage()));
				throw e;
			}
		}
	}
}
