package org.portwright.ui.internal.explorer;

/** What an engagement lacks, and the wizard that makes it. */
@SuppressWarnings("nls")
public enum Hint {
	/** It has no tenant. */
	NEW_TENANT("org.portwright.ui.wizards.newTenant"),
	/** It has no port order. */
	NEW_ORDER("org.portwright.ui.wizards.newOrder");

	private final String wizard;

	Hint(String wizard) {
		this.wizard = wizard;
	}

	/** The id of the wizard. */
	String wizard() {
		return wizard;
	}
}
