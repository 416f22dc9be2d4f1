package org.portwright.numbering;

import java.util.Arrays;
import java.util.stream.IntStream;

/** In which line of a text something stands. A line ends as editors have it end. */
public final class LinesOfText {

	/** Where the lines begin, but for the first one. */
	private final int[] begins;

	/** Looks through a text once. */
	public LinesOfText(String text) {
		begins = IntStream.range(0, text.length()).filter(i -> endsLine(text, i)).map(i -> i + 1).toArray();
	}

	/** The line of an offset, counted from 1. */
	public int of(int offset) {
		int found = Arrays.binarySearch(begins, offset);
		return found < 0 ? -found : found + 2;
	}

	private static boolean endsLine(String text, int place) {
		char c = text.charAt(place);
		return c == '\n' || c == '\r' && (place + 1 == text.length() || text.charAt(place + 1) != '\n');
	}
}
