package org.portwright.documents.internal.loa;

/** What a letter says of itself on each page. */
public enum LetterMark {
	/** Nothing: it may be signed, or was submitted. */
	NONE,
	/** That it is a draft. */
	DRAFT,
	/** That it was submitted before, and on which day it was made again of what was kept of it. */
	REPRINT,
	/** Its day and its fingerprint: it is the letter to sign. */
	FINGERPRINT
}
