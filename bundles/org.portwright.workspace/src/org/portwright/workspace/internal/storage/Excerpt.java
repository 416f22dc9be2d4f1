package org.portwright.workspace.internal.storage;

/** Values of files as they appear in messages: short, on one line. */
@SuppressWarnings("nls")
public final class Excerpt {

	private static final int LENGTH_LIMIT = 60;

	private Excerpt() {
	}

	/** Shortens a value and makes its control characters visible. */
	public static String of(String value) {
		var excerpt = new StringBuilder();
		value.codePoints().limit(LENGTH_LIMIT).forEach(c -> {
			if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
				excerpt.append(String.format("\\u%04X", c));
			} else {
				excerpt.appendCodePoint(c);
			}
		});
		return value.codePointCount(0, value.length()) > LENGTH_LIMIT ? excerpt.append('…').toString()
				: excerpt.toString();
	}
}
