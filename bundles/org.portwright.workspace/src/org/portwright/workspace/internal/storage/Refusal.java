package org.portwright.workspace.internal.storage;

import org.portwright.workspace.files.UnreadableReason;
import org.xml.sax.SAXException;

/** Stops the parser: what was read must not become a model. */
@SuppressWarnings("serial")
final class Refusal extends SAXException {

	private final UnreadableReason reason;
	private final int line;
	private final int column;
	private final String explanation;

	/**
	 * Makes a refusal.
	 *
	 * @param line        the line from 1, or 0
	 * @param column      the column from 1, or 0
	 * @param explanation the reason in words, with the way out
	 */
	Refusal(UnreadableReason reason, int line, int column, String explanation) {
		super(explanation);
		this.reason = reason;
		this.line = line;
		this.column = column;
		this.explanation = explanation;
	}

	UnreadableReason reason() {
		return reason;
	}

	int line() {
		return line;
	}

	int column() {
		return column;
	}

	String explanation() {
		return explanation;
	}
}
