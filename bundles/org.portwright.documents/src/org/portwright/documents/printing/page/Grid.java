package org.portwright.documents.printing.page;

/**
 * The measures of a page, in points: A4 upright, twelve columns.
 */
public final class Grid {

	/** Width of the page: 210 mm. */
	public static final float PAGE_WIDTH = 595.276f;
	/** Height of the page: 297 mm. */
	public static final float PAGE_HEIGHT = 841.89f;
	/** Left side of the text. */
	public static final float LEFT = 54;
	/** Width of the text. */
	public static final float WIDTH = PAGE_WIDTH - 2 * LEFT;
	/** Top of the text on the first page. */
	public static final float FIRST_TOP = 44;
	/** Top of the text on the other pages, under the running head. */
	public static final float TOP = 66;
	/** Baseline of the running head. */
	public static final float HEAD_BASELINE = 42;
	/** Baseline of the running foot. */
	public static final float FOOT_BASELINE = PAGE_HEIGHT - 33;
	/** The line on which each page is signed. */
	public static final float SIGNING_BASELINE = PAGE_HEIGHT - 53;
	/** Bottom of the text; from there to the line above is room for a signature. */
	public static final float BOTTOM = PAGE_HEIGHT - 82;
	/** Number of columns. */
	public static final int COLUMNS = 12;
	/** Thickness of a hairline. */
	public static final float HAIR = 0.4f;

	private static final float GUTTER = 12;
	private static final float COLUMN = (WIDTH - (COLUMNS - 1) * GUTTER) / COLUMNS;

	private Grid() {
	}

	/**
	 * The left side of a column.
	 *
	 * @param column from 0
	 */
	public static float x(int column) {
		return LEFT + column * (COLUMN + GUTTER);
	}

	/** The width of some neighbouring columns. */
	public static float width(int columns) {
		return columns * COLUMN + (columns - 1) * GUTTER;
	}
}
