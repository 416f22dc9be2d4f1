package org.portwright.workspace.files;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.internal.texts.Messages;

/** A file that could not be read, with the place and the reason. Its message is for people. */
public final class UnreadableFileException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final int line;
	private final int column;
	private final UnreadableReason reason;
	private final String explanation;

	/**
	 * Makes the exception.
	 *
	 * @param line        the line from 1, or 0 where no line is to blame
	 * @param column      the column from 1 in UTF-16 units, or 0 where no column is known
	 * @param explanation the reason in words, with the way out, without file and line
	 */
	public UnreadableFileException(Path file, int line, int column, UnreadableReason reason, String explanation) {
		super(message(file, line, column, explanation));
		this.file = file;
		this.line = line;
		this.column = column;
		this.reason = reason;
		this.explanation = explanation;
	}

	private static String message(Path file, int line, int column, String explanation) {
		if (line == 0) {
			return NLS.bind(Messages.UnreadableFileException_inFile, file, explanation);
		}
		return NLS.bind(Messages.UnreadableFileException_atLine, new Object[] { file, line, column, explanation });
	}

	/** The file that could not be read. */
	public Path file() {
		return file;
	}

	/** The line from 1, or 0 where no line is to blame. */
	public int line() {
		return line;
	}

	/** The column from 1 in UTF-16 units, or 0 where no column is known. */
	public int column() {
		return column;
	}

	/** The reason as a code. */
	public UnreadableReason reason() {
		return reason;
	}

	/** The reason in words, without file and line. */
	public String explanation() {
		return explanation;
	}
}
