package org.portwright.sources;

/** A text that is being put together out of another one. As long as it is the other one, it costs nothing. */
final class SourceDraft {

	private final String sent;
	private final StringBuilder text = new StringBuilder();
	private final Pieces pieces = new Pieces();
	/** What is to be copied and was not yet. */
	private int from;
	private int to;

	SourceDraft(String sent) {
		this.sent = sent;
	}

	/** Goes on with a piece as it stands. */
	void copy(int begin, int end) {
		if (begin == end) {
			return;
		}
		if (begin != to) {
			flush();
			from = begin;
		}
		to = end;
	}

	/** Goes on with something else that stands for a piece. */
	void put(String other, int begin, int end) {
		flush();
		pieces.add(text.length(), begin, end);
		text.append(other);
		from = end;
		to = end;
	}

	/** The last character so far, a zero if there is none. */
	char last() {
		if (to > from) {
			return sent.charAt(to - 1);
		}
		return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
	}

	/** The text; nothing can be added any more. */
	String text() {
		if (text.isEmpty() && from == 0 && to == sent.length()) {
			return sent;
		}
		flush();
		// The end belongs to no piece, and the last one has its length by what is behind it.
		pieces.add(text.length(), to, to);
		return text.toString();
	}

	/** From where it was taken; none where it is the other text. */
	Pieces pieces() {
		return pieces;
	}

	private void flush() {
		if (to > from) {
			pieces.add(text.length(), from, to);
			text.append(sent, from, to);
			from = to;
		}
	}
}
