package org.portwright.numbering.internal.doubts;

import java.util.Set;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Marks that say of the numbers of their line that they may not move: an empty box, a cross, a question mark alone in
 * its cell. A crossed box is a ticked one, as word processors draw it.
 */
@SuppressWarnings("nls")
final class DoubtMarks {

	private static final String AGAINST = "☐⬜◻□❌✗✘❎🚫⛔";
	/** Elsewhere than at an edge of a line they are signs for times. */
	private static final String CROSSES = "✕✖";
	private static final String TICKED = "☑☒✓✔✅";
	/** Behind an empty box they say what it would be to tick it. */
	private static final Set<String> YES = Set.of("yes", "y", "port", "move", "transfer", "ja");
	private static final Set<String> STAYS = Set.of("no", "n", "stay", "stays", "keep", "leave", "cease");

	private DoubtMarks() {
	}

	/** How many tokens the mark takes that begins at the position; 0 if none does. */
	static int length(TokenStream stream) {
		if (stream.kind(0) == TokenKind.OPEN) {
			return box(stream);
		}
		if (stream.kind(0) == TokenKind.TIMES) {
			return isAtEdge(stream) ? 1 : 0;
		}
		if (stream.kind(0) != TokenKind.OTHER) {
			return 0;
		}
		int mark = stream.text().codePointAt(stream.at(0).start());
		if (TICKED.indexOf(mark) >= 0) {
			return STAYS.contains(stream.word(stream.skipSpace(1))) ? stream.skipSpace(1) + 1 : 0;
		}
		return AGAINST.indexOf(mark) >= 0 && !isForOther(stream, 1) ? 1 : 0;
	}

	/** A cross before or behind all else of its line counts nothing. */
	private static boolean isAtEdge(TokenStream stream) {
		boolean drawn = CROSSES.indexOf(stream.text().charAt(stream.at(0).start())) >= 0;
		return drawn && (stream.previous().is(TokenKind.NEWLINE) || switch (stream.kind(1)) {
		case NEWLINE, END, TAB -> true;
		default -> false;
		});
	}

	/** {@code [ ]}, {@code []}, {@code [N]}. */
	private static int box(TokenStream stream) {
		int inside = stream.skipSpace(1);
		int close = STAYS.contains(stream.word(inside)) ? stream.skipSpace(inside + 1) : inside;
		boolean empty = stream.text().charAt(stream.at(0).start()) == '[' && stream.kind(close) == TokenKind.CLOSE;
		return empty && !isForOther(stream, close + 1) ? close + 1 : 0;
	}

	/** Whether the word behind says that it is the box for a no, or for something else behind a number. */
	private static boolean isForOther(TokenStream stream, int behind) {
		String word = stream.word(stream.skipSpace(behind));
		return STAYS.contains(word);
	}

	/** Whether what is behind a mark is no label of the mark itself. */
	static boolean endsThere(String behind) {
		String word = behind.strip().split("\\P{L}", 2)[0].toLowerCase(java.util.Locale.ROOT);
		return word.isEmpty() || YES.contains(word) || STAYS.contains(word);
	}
}
