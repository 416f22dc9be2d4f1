package org.portwright.directory.signin;

/**
 * Nobody is signed in, or there is no token. The message is for people and says what to do. It has no cause: what
 * failed may have seen tokens.
 */
public final class SignInException extends Exception {

	private static final long serialVersionUID = 1L;

	private final SignInTrouble trouble;

	/** @param message for people, with what to do */
	public SignInException(SignInTrouble trouble, String message) {
		super(message);
		this.trouble = trouble;
	}

	/** Why it came to nothing. */
	public SignInTrouble trouble() {
		return trouble;
	}

	/** For people, with what to do. */
	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}
}
