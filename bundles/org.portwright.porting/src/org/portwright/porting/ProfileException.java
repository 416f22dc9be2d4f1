package org.portwright.porting;

/**
 * A rule profile that cannot be used. Its message is for people: it names the file, the key and what to write.
 */
public final class ProfileException extends Exception {

	private static final long serialVersionUID = 1;

	public ProfileException(String message) {
		super(message);
	}

	public ProfileException(String message, Throwable cause) {
		super(message, cause);
	}
}
