package org.portwright.documents.internal.loa;

/** The mark that each page of a letter bears. */
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
