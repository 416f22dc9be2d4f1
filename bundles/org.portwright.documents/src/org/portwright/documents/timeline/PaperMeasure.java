package org.portwright.documents.timeline;

/**
 * Widths of texts for who cannot know which font they will be set in: those of a wide sans-serif, so that texts have
 * room in any usual one.
 */
@SuppressWarnings("nls")
final class PaperMeasure implements TextMeasure {

	/** Leading above the size of the letters. */
	static final double LEADING = 1.3;

	private static final String NARROW = "iIjlft.,:;'|!()[]{}/r- \u00b7";
	private static final String WIDE = "mwMW@%&\u2026\u2014";
	private static final double BOLD = 1.1;
	/** From here on scripts have letters as wide as high. */
	private static final int SQUARE = 0x2E80;

	/** The size of the letters. */
	static double size(PictureFont font) {
		return font == PictureFont.TITLE ? 20 : 12;
	}

	@Override
	public double width(String text, PictureFont font) {
		double width = text.codePoints().mapToDouble(PaperMeasure::width).sum();
		return width * size(font) * (font == PictureFont.PLAIN ? 1 : BOLD);
	}

	private static double width(int codePoint) {
		if (NARROW.indexOf(codePoint) >= 0) {
			return 0.4;
		}
		if (codePoint >= SQUARE || WIDE.indexOf(codePoint) >= 0) {
			return 1;
		}
		return Character.isUpperCase(codePoint) ? 0.72 : 0.62;
	}

	@Override
	public double height(PictureFont font) {
		return size(font) * LEADING;
	}
}
