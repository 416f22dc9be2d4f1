package org.portwright.documents.printing.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines that fit a width: between words, else between characters. Linear in the length of the text.
 */
public final class LineBreaker {

	private static final char LINE_END = '\n';
	private static final char NO_BREAK = '\u00a0';
	private static final char NO_BREAK_HYPHEN = '\u2011';

	private final Typography typography;

	public LineBreaker(Typography typography) {
		this.typography = typography;
	}

	/** The widths of characters. */
	public Typography typography() {
		return typography;
	}

	/**
	 * Breaks a text into lines no wider than the width unless a single character is; a text without a visible character
	 * has none.
	 *
	 * @param width in points
	 */
	public List<Line> lines(String raw, Style style, float width) {
		String text = typography.printable(raw).strip();
		List<Line> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf(LINE_END, start);
			if (end < 0) {
				end = text.length();
			}
			paragraph(text.substring(start, end).strip(), style, width, lines);
			start = end + 1;
		}
		return lines;
	}

	private void paragraph(String text, Style style, float width, List<Line> lines) {
		if (typography.width(text, style) <= width) {
			add(text, 0, text.length(), style, lines);
			return;
		}
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
		breaks.setText(text);
		int lineStart = 0;
		int wordStart = 0;
		float lineWidth = 0;
		for (int wordEnd = breaks.next(); wordEnd != BreakIterator.DONE; wordEnd = breaks.next()) {
			String word = text.substring(wordStart, wordEnd);
			float visible = typography.width(word.stripTrailing(), style);
			if (lineWidth + visible > width && lineStart < wordStart) {
				add(text, lineStart, wordStart, style, lines);
				lineStart = wordStart;
				lineWidth = 0;
			}
			if (visible > width) {
				lineStart = splitWord(text, lineStart, wordStart, wordEnd, style, width, lines);
				lineWidth = typography.width(text.substring(lineStart, wordEnd), style);
			} else {
				lineWidth += typography.width(word, style);
			}
			wordStart = wordEnd;
		}
		add(text, lineStart, text.length(), style, lines);
	}

	private int splitWord(String text, int lineStart, int from, int end, Style style, float width, List<Line> lines) {
		int start = lineStart;
		float taken = 0;
		for (int i = from; i < end;) {
			int codePoint = text.codePointAt(i);
			float advance = typography.advance(codePoint, style.weight()) * style.size();
			if (taken + advance > width && i > start && !isMark(codePoint)) {
				add(text, start, i, style, lines);
				start = i;
				taken = 0;
			}
			taken += advance;
			i += Character.charCount(codePoint);
		}
		return start;
	}

	private static boolean isMark(int codePoint) {
		return Character.getType(codePoint) == Character.NON_SPACING_MARK;
	}

	private static void add(String text, int start, int end, Style style, List<Line> lines) {
		// What holds words together has done so; whoever copies or searches the text expects what is on the keyboard.
		String line = text.substring(start, end).replace(NO_BREAK, ' ').replace(NO_BREAK_HYPHEN, '-')
				.strip();
		if (!line.isEmpty()) {
			lines.add(new Line(line, style));
		}
	}

	/**
	 * Shortens a text to one line, for places that only repeat what stands in full elsewhere.
	 *
	 * @param width in points
	 * @return the text, or its beginning with an ellipsis
	 */
	public String shortened(String raw, Style style, float width) {
		String text = typography.printable(raw).replace(LINE_END, ' ').strip();
		String ellipsis = typography.printable(PageText.ELLIPSIS);
		float room = width - typography.width(ellipsis, style);
		float taken = 0;
		int fitting = 0;
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			taken += typography.advance(codePoint, style.weight()) * style.size();
			if (taken > width) {
				return text.substring(0, fitting).stripTrailing() + ellipsis;
			}
			i += Character.charCount(codePoint);
			if (taken <= room) {
				fitting = i;
			}
		}
		return text;
	}
}
