package org.portwright.directory.graph;

/** One part cannot be read; the others may. The message is for people. */
final class PartMissingException extends Exception {

	private static final long serialVersionUID = 1L;

	PartMissingException(String message) {
		super(message);
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}
}
