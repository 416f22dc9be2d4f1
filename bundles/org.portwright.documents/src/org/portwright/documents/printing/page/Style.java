package org.portwright.documents.printing.page;

/**
 * How a line of text is set.
 *
 * @param size    its size in points
 * @param leading the height of a line in points
 */
public record Style(Weight weight, float size, float leading, Ink ink) {

	/** The document's title. */
	public static final Style TITLE = new Style(Weight.BOLD, 21, 25, Ink.BLACK);
	/** What stands under the title. */
	public static final Style SUBTITLE = new Style(Weight.REGULAR, 11, 15, Ink.GREY);
	/** A section's heading. */
	public static final Style HEADING = new Style(Weight.BOLD, 11, 14, Ink.ACCENT);
	/** Continuous text. */
	public static final Style BODY = new Style(Weight.REGULAR, 9, 12.5f, Ink.BLACK);
	/** The lead-in of a paragraph. */
	public static final Style LEAD = new Style(Weight.BOLD, 9, 12.5f, Ink.BLACK);
	/** What is explained under a heading. */
	public static final Style HINT = new Style(Weight.REGULAR, 8, 10.5f, Ink.GREY);
	/** The name of a field. */
	public static final Style LABEL = new Style(Weight.REGULAR, 7, 9.5f, Ink.GREY);
	/** The value of a field. */
	public static final Style VALUE = new Style(Weight.REGULAR, 9.5f, 12.5f, Ink.BLACK);
	/** The value of a field that the carriers compare first. */
	public static final Style STRONG_VALUE = new Style(Weight.BOLD, 9.5f, 12.5f, Ink.BLACK);
	/** The head of a table's column. */
	public static final Style COLUMN = new Style(Weight.BOLD, 7.5f, 10, Ink.GREY);
	/** A cell of a table. */
	public static final Style CELL = new Style(Weight.REGULAR, 9, 12, Ink.BLACK);
	/** A cell of a table that must be seen. */
	public static final Style STRONG_CELL = new Style(Weight.BOLD, 9, 12, Ink.BLACK);
	/** A remark in a cell of a table. */
	public static final Style NOTE = new Style(Weight.BOLD, 7.5f, 10, Ink.ACCENT);
	/** The running head and foot. */
	public static final Style RUNNING = new Style(Weight.REGULAR, 7.5f, 10, Ink.GREY);
	/** The running mark of a draft. */
	public static final Style RUNNING_STRONG = new Style(Weight.BOLD, 7.5f, 10, Ink.BLACK);
	/** The large mark of a draft. */
	public static final Style WATERMARK = new Style(Weight.BOLD, 150, 150, Ink.WATERMARK);

	private static final float CAP_HEIGHT = 0.72f;

	/** How far the baseline is below the top of the line, in points: capitals stand in the line's middle. */
	public float baseline() {
		return (leading + size * CAP_HEIGHT) / 2;
	}
}
