package org.portwright.documents.timeline;

/** What something in a picture stands for; whoever draws it has the colours, light or dark. */
public enum PictureInk {
	/** What everything stands on. */
	PAPER,
	/** Texts. */
	TEXT,
	/** Texts that are said in passing, and what is over. */
	DIMMED,
	/** Thin lines that part one thing from another. */
	HAIRLINE,
	/** The line of an order, and what leads from there to a text. */
	LINE,
	/** The sign of a milestone. */
	SIGN,
	/** Saturdays and Sundays. */
	WEEKEND,
	/** Bank holidays. */
	HOLIDAY,
	/** The days that are possible for the cut-over. */
	POSSIBLE,
	/** The day of today. */
	TODAY,
	/** What must not be missed. */
	URGENT
}
