package org.portwright.numbering.internal.doubts;

import org.portwright.sources.SentText;

/** The parts of a text that the page it comes from does not show. */
final class HiddenParts {

	private final String text;
	private int begin;
	private int end;

	HiddenParts(String text) {
		this.text = text;
		begin = text.indexOf(SentText.HIDDEN);
		end = end();
	}

	/** Returns whether there are any from where it was asked last. */
	boolean areAny() {
		return begin >= 0;
	}

	/**
	 * Returns whether an offset is in such a part.
	 *
	 * @param offset never before that of an earlier question
	 */
	boolean has(int offset) {
		while (begin >= 0 && end <= offset) {
			begin = text.indexOf(SentText.HIDDEN, end);
			end = end();
		}
		return begin >= 0 && begin <= offset;
	}

	private int end() {
		int found = begin < 0 ? 0 : text.indexOf(SentText.SHOWN, begin);
		return found < 0 ? text.length() : found;
	}
}
