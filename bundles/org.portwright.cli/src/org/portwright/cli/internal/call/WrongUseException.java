package org.portwright.cli.internal.call;

/** The call makes no sense. Its message is for people and says what to write instead. */
public final class WrongUseException extends Exception {

	private static final long serialVersionUID = 1L;

	public WrongUseException(String message) {
		super(message);
	}
}
