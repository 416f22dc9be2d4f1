package org.portwright.directory.graph;

import java.text.MessageFormat;

import org.portwright.directory.internal.texts.Messages;

/** Nothing came of a reading, so that nothing is to be changed by it. The message is for people and says what to do. */
public final class GraphException extends Exception {

	private static final long serialVersionUID = 1L;

	private final GraphTrouble trouble;

	GraphException(GraphTrouble trouble, String message) {
		super(message);
		this.trouble = trouble;
	}

	GraphException(GraphTrouble trouble, String message, Throwable cause) {
		super(message, cause);
		this.trouble = trouble;
	}

	/** The same, with the page that it is about and what it means. */
	GraphException of(DirectoryPart part, int page) {
		return new GraphException(trouble,
				MessageFormat.format(Messages.GraphException_page, part.inWords(), page, getMessage()), this);
	}

	/** Why nothing came of it. */
	public GraphTrouble trouble() {
		return trouble;
	}

	/** For people, with what to do. */
	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}
}
