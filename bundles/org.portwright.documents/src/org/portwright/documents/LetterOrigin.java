package org.portwright.documents;

/** Where the pages of a letter are from. */
public enum LetterOrigin {
	/** They are made of the order as it is now. */
	ORDER,
	/** They are those that were submitted. */
	SUBMITTED,
	/** They are those that were submitted, with the signature. */
	SIGNED_COPY,
	/** They are made again of what was kept of a revision, since no file of it was. */
	REPRINT
}
