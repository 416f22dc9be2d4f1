package org.portwright.phones.rest;

import java.io.IOException;

/** A phone gave no answer that can be used. The message is for people, says what to do, and has no secret. */
public final class PhoneException extends IOException {

	private static final long serialVersionUID = 1;

	private final PhoneTrouble trouble;

	PhoneException(PhoneTrouble trouble, String message) {
		super(message);
		this.trouble = trouble;
	}

	/** What is wrong. */
	public PhoneTrouble trouble() {
		return trouble;
	}
}
