package org.portwright.documents;

import org.portwright.documents.internal.texts.Messages;

/** What a document has in it on request alone. */
public enum DocumentPart {
	/** A page of the dates: which are possible and why, the timeline, and the milestones. */
	TIMELINE("timeline"); //$NON-NLS-1$

	private final String id;

	DocumentPart(String id) {
		this.id = id;
	}

	/** What it is called on the command line; no document is called so. */
	public String id() {
		return id;
	}

	/** What it is, for people: a few words. */
	public String label() {
		return Messages.DocumentPart_timeline;
	}

	/** What it is good for, for people: sentences. */
	public String hint() {
		return Messages.DocumentPart_timelineHint;
	}
}
