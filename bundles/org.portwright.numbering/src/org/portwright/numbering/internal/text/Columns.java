package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The headings of a table of which the text may be: they say which columns hold something else than telephone numbers,
 * and which two hold the ends of ranges.
 */
final class Columns {

	/** What a column holds. */
	private enum Role {
		UNKNOWN, PHONE, OTHER, FIRST, LAST
	}

	private static final int MAX_WORDS = 5;

	private @Nullable TokenKind delimiter;
	private List<Role> roles = List.of();
	private int column;
	private boolean quoted;

	/**
	 * At the beginning of a line: reads its headings, if it has any, or forgets those from before if it is no row.
	 *
	 * @param stream the tokens, at the first one of the line
	 */
	void startLine(TokenStream stream) {
		column = 0;
		quoted = false;
		@Nullable
		TokenKind found = delimiterOfLine(stream);
		if (found == null) {
			delimiter = null;
			roles = List.of();
			return;
		}
		List<Role> headings = headings(stream, found);
		if (!headings.isEmpty()) {
			delimiter = found;
			roles = headings;
		}
	}

	/** Passes over the token at the position. */
	void pass(TokenStream stream) {
		Token token = stream.at(0);
		if (token.is(TokenKind.QUOTE) && stream.text().charAt(token.start()) == '"') {
			quoted = !quoted;
		} else if (token.kind() == delimiter && !quoted) {
			column++;
		}
	}

	/** Whether the column at the position holds something else than telephone numbers. */
	boolean isOther() {
		return role(column) == Role.OTHER;
	}

	/** Whether such a token behind a number parts the column of first numbers from that of last numbers. */
	boolean joins(TokenKind kind) {
		return kind == delimiter && role(column) == Role.FIRST && role(column + 1) == Role.LAST;
	}

	private Role role(int index) {
		return index < roles.size() ? roles.get(index) : Role.UNKNOWN;
	}

	private @Nullable TokenKind delimiterOfLine(TokenStream stream) {
		for (int at = 0; at < TokenStream.LOOK_AHEAD; at++) {
			TokenKind kind = stream.kind(at);
			switch (kind) {
			case TAB, SEMICOLON, PIPE, COMMA:
				if (delimiter == null || kind == delimiter) {
					return kind;
				}
				break;
			case NEWLINE, END:
				return null;
			default:
				break;
			}
		}
		return null;
	}

	private static List<Role> headings(TokenStream stream, TokenKind delimiter) {
		List<Role> headings = new ArrayList<>();
		Role role = Role.UNKNOWN;
		int words = 0;
		for (int at = 0; at < TokenStream.LOOK_AHEAD; at++) {
			TokenKind kind = stream.kind(at);
			if (kind == TokenKind.NEWLINE || kind == TokenKind.END) {
				headings.add(role);
				return isTableOfNumbers(headings) ? headings : List.of();
			}
			if (kind == TokenKind.DIGITS || words > MAX_WORDS) {
				return List.of();
			}
			if (kind == delimiter) {
				if (kind == TokenKind.COMMA && stream.kind(at + 1) == TokenKind.SPACE) {
					return List.of();
				}
				headings.add(role);
				role = Role.UNKNOWN;
				words = 0;
			} else if (kind == TokenKind.WORD) {
				role = combine(role, stream.word(at));
				words++;
			}
		}
		return List.of();
	}

	/** Or it is a sentence with a comma in it. */
	private static boolean isTableOfNumbers(List<Role> headings) {
		return headings.contains(Role.PHONE) || headings.contains(Role.FIRST) && headings.contains(Role.LAST);
	}

	private static Role combine(Role before, String word) {
		if (SignalWords.FIRST_HEADINGS.contains(word)) {
			return Role.FIRST;
		}
		if (SignalWords.LAST_HEADINGS.contains(word)) {
			return Role.LAST;
		}
		if (before == Role.FIRST || before == Role.LAST) {
			return before;
		}
		if (SignalWords.PHONE_HEADINGS.contains(word)) {
			return before == Role.OTHER && SignalWords.NUMBER.contains(word) ? before : Role.PHONE;
		}
		boolean label = SignalWords.LABELS.contains(word) || SignalWords.WEAK_LABELS.contains(word);
		return label && before == Role.UNKNOWN ? Role.OTHER : before;
	}
}
