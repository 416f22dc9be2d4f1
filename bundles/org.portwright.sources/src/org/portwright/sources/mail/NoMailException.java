package org.portwright.sources.mail;

/** What was to be read as a mail is none, or is not read. Its message is for people and says what to do. */
public final class NoMailException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message what it is and what to do, for people */
	public NoMailException(String message) {
		super(message);
	}

	/** @param cause what the reading said, for the log */
	NoMailException(String message, Throwable cause) {
		super(message, cause);
	}
}
