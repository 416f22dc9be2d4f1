package org.portwright.network;

/** A request came to nothing. The message is for people and says what to do. */
public final class WebException extends Exception {

	private static final long serialVersionUID = 1L;

	private final WebTrouble trouble;

	/** @param message for people, with what to do */
	public WebException(WebTrouble trouble, String message) {
		super(message);
		this.trouble = trouble;
	}

	/** @param message for people, with what to do */
	WebException(WebTrouble trouble, String message, Throwable cause) {
		super(message, cause);
		this.trouble = trouble;
	}

	/** Why it came to nothing. */
	public WebTrouble trouble() {
		return trouble;
	}

	/** For people, with what to do. */
	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}
}
