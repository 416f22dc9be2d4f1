package org.portwright.directory.graph;

import java.text.MessageFormat;

import org.portwright.directory.internal.texts.Messages;

/** One part cannot be read; the others may. The message is for people. */
final class PartMissingException extends Exception {

	private static final long serialVersionUID = 1L;

	PartMissingException(String message) {
		super(message);
	}

	/** The same, with what it means for a part and its page. */
	PartMissingException of(DirectoryPart part, int page) {
		return new PartMissingException(MessageFormat.format(Messages.PartMissingException_page, part.inWords(), page,
				getMessage()));
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}
}
