package org.portwright.reference.settings;

import java.io.IOException;

/** A setting that holds what it cannot; the message names it, the file and the line, for people. */
public final class SettingException extends IOException {

	private static final long serialVersionUID = 1L;

	SettingException(String message) {
		super(message);
	}
}
