package org.portwright.reference.settings;

import java.io.IOException;

/** A setting that holds what it cannot, or cannot be read; the message names it and its file, for people. */
public final class SettingException extends IOException {

	private static final long serialVersionUID = 1L;

	SettingException(String message) {
		super(message);
	}

	SettingException(String message, IOException cause) {
		super(message, cause);
	}

	/** For people. */
	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}
}
