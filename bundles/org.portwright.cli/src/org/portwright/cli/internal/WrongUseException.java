package org.portwright.cli.internal;

/** The call makes no sense. Its message is for people and says what to write instead. */
final class WrongUseException extends Exception {

	private static final long serialVersionUID = 1L;

	WrongUseException(String message) {
		super(message);
	}
}
