package org.portwright.documents.printing.page;

/**
 * The few colours of a document. All are greys or dark enough to print black on a printer without colours.
 *
 * @see Style
 */
public enum Ink {
	/** Values and text. */
	BLACK(0, 0, 0),
	/** Labels and what is said in passing. */
	GREY(0.36f, 0.36f, 0.36f),
	/** Section headings: a dark blue. */
	ACCENT(0.07f, 0.20f, 0.36f),
	/** Lines to write on and between rows. */
	HAIRLINE(0.70f, 0.70f, 0.70f),
	/** The large mark of a draft, under the text: light enough to read through. */
	WATERMARK(0.915f, 0.915f, 0.915f),
	/** White. */
	PAPER(1, 1, 1),
	/** Weekends of a timeline. */
	WEEKEND(0.945f, 0.953f, 0.961f),
	/** Bank holidays of a timeline, darker than its weekends. */
	HOLIDAY(0.86f, 0.83f, 0.925f),
	/** Possible days of a timeline. */
	POSSIBLE(0.56f, 0.78f, 0.60f),
	/** The day of today of a timeline. */
	TODAY(0.60f, 0.29f, 0),
	/** What must not be missed. */
	URGENT(0.70f, 0.14f, 0.09f);

	private final float red;
	private final float green;
	private final float blue;

	Ink(float red, float green, float blue) {
		this.red = red;
		this.green = green;
		this.blue = blue;
	}

	/** The part of red, 0 to 1. */
	public float red() {
		return red;
	}

	/** The part of green, 0 to 1. */
	public float green() {
		return green;
	}

	/** The part of blue, 0 to 1. */
	public float blue() {
		return blue;
	}
}
