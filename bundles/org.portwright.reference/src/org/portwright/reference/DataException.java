package org.portwright.reference;

/** A file of data is none, or something in it does not fit. The message names the file, the place and the way out. */
public final class DataException extends Exception {

	private static final long serialVersionUID = 1L;

	/** With a message for people. */
	public DataException(String message) {
		super(message);
	}

	/** With a message for people and what caused it. */
	public DataException(String message, Throwable cause) {
		super(message, cause);
	}
}
