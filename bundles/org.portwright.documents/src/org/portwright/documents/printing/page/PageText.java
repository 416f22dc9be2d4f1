package org.portwright.documents.printing.page;

/** Signs that the layout itself sets. */
@SuppressWarnings("nls")
final class PageText {

	/** Stands for the rest of a shortened text. */
	static final String ELLIPSIS = "\u2026";
	/** No text. */
	static final String NONE = "";
	/** Between a number and what it counts. */
	static final String GAP = "  ";

	private PageText() {
	}
}
