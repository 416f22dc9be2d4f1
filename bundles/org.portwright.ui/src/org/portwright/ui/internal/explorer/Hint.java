package org.portwright.ui.internal.explorer;

/** What an engagement lacks, and the command that makes it. */
@SuppressWarnings("nls")
public enum Hint {
	/** It has no tenant. */
	NEW_TENANT("org.portwright.ui.newTenant"),
	/** It has no port order. */
	NEW_ORDER("org.portwright.ui.newOrder");

	private final String command;

	Hint(String command) {
		this.command = command;
	}

	/** The id of the command. */
	String command() {
		return command;
	}
}
