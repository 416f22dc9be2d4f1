package org.portwright.documents.printing.page;

/** The weights of the typeface that documents are set in. */
public enum Weight {
	/** For text. */
	REGULAR,
	/** For titles and what must be seen. */
	BOLD
}
