package org.portwright.documents.timeline;

/** Shortens texts to one line that fits; the whole of it is said elsewhere. */
record Shortened(TextMeasure measure, PictureFont font) {

	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	/** The text, or as much of its beginning as fits. */
	String to(String raw, double width) {
		String text = raw.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		if (measure.width(text, font) <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (measure.width(text.substring(0, middle) + ELLIPSIS, font) <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		int end = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}
}
