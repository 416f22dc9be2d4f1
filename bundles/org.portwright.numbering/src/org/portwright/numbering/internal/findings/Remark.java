package org.portwright.numbering.internal.findings;

import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.Place;

/**
 * Words or a mark of the text that make numbers near them doubtful.
 *
 * @param extent which numbers
 * @param words  the words or the mark
 * @param offset where they say it: at the words, or at the number itself where they are the heading of its column
 */
public record Remark(Kind kind, Extent extent, Place words, int offset) {

	/** Which numbers a remark is about. */
	public enum Extent {
		/** The numbers directly behind it, else the one before it in its sentence. */
		SENTENCE,
		/** The numbers directly behind it. */
		BEHIND,
		/** The number directly before it, or that of the row of which it begins a cell. */
		BEFORE,
		/** The number directly before it, if nothing else is said behind it. */
		CLOSING,
		/** The numbers directly behind it, else that before it if nothing else is said there. */
		BESIDE,
		/** The numbers of its line, as far as no other mark is nearer. */
		MARK,
		/** The number directly before a question mark, unless it ends a request, or that of the row of its cell. */
		QUESTION,
		/** The number at its offset. */
		ROW,
		/** The number directly behind it, and behind a colon all of its line. */
		CONTACT,
		/** The numbers directly behind it, else that directly before it. */
		AROUND,
		/** The number before it in its sentence or line, else the first one behind it there. */
		ITEM,
		/** The number behind it in its clause, whatever other words stand between. */
		TARGET,
		/** The numbers below it, if it heads a list. */
		HEADING,
		/** The numbers of the lines below it, up to an empty one. */
		BELOW,
		/** Those numbers of a range before it that the text does not name again. */
		REST,
		/** The numbers in it, else those before it in its sentence. */
		WITHIN,
		/** The numbers before it that the text calls by the name in it. */
		NAME
	}

	public Remark(Kind kind, Extent extent, Place words) {
		this(kind, extent, words, words.offset());
	}
}
