package org.portwright.documents.internal.page;

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
	WATERMARK(0.915f, 0.915f, 0.915f);

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
