package org.portwright.numbering.internal.context;

import java.util.Set;

import org.portwright.numbering.Place;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/** One heading of a table, token by token. */
@SuppressWarnings("nls")
final class HeadingCell {

	/** What a column holds. */
	enum Role {
		UNKNOWN,
		PHONE,
		OTHER,
		FIRST,
		LAST,
		COUNT,
		PORT,
		REMARK,
		RELATED,
		/** Numbers, or how many there are, whichever no other column holds. */
		BLOCK
	}

	private static final Set<String> BLOCKS = Set.of("block", "blocks", "range", "ranges");
	private static final char QUESTION = '?';
	private static final String OF = "of";
	private static final String HOW = "how";
	private static final String MANY = "many";

	private Role role = Role.UNKNOWN;
	private String before = "";
	private int words;
	private boolean feature;
	private boolean related;
	private boolean extension;
	private boolean asked;
	private boolean numbered;
	private int first = -1;
	private int last;

	/** Adds a token. */
	void add(TokenStream stream, int at) {
		TokenKind kind = stream.kind(at);
		if (kind == TokenKind.SPACE || kind == TokenKind.STAR) {
			return;
		}
		first = first < 0 ? at : first;
		last = at;
		if (kind == TokenKind.WORD) {
			String word = stream.word(at);
			feature |= SignalWords.FEATURES.contains(word);
			extension |= SignalWords.EXTENSION.contains(word);
			related |= SignalWords.RELATED_HEADINGS.contains(word);
			role = isCount(before, word) ? Role.COUNT : combine(role, word);
			numbered |= SignalWords.NUMBER.contains(word);
			before = word;
			words++;
		} else if (kind == TokenKind.OTHER && stream.text().charAt(stream.at(at).start()) == QUESTION) {
			asked = true;
		}
	}

	/** How many words it has. */
	int words() {
		return words;
	}

	/** What its column holds. */
	Role role() {
		if (related) {
			return Role.RELATED;
		}
		if (asked && !feature) {
			return Role.PORT;
		}
		if (extension && (role == Role.FIRST || role == Role.LAST)) {
			return Role.UNKNOWN;
		}
		return words == 0 && role == Role.UNKNOWN ? Role.REMARK : role;
	}

	/** Whether a word of it is for numbers. */
	boolean isNumbered() {
		return numbered;
	}

	/** Whether it is a question. */
	boolean isAsked() {
		return asked;
	}

	/** Where it is. */
	Place place(TokenStream stream) {
		return stream.place(first, last + 1);
	}

	/** <i>Number of</i>, <i>how many</i>. */
	private static boolean isCount(String before, String word) {
		return OF.equals(word) && SignalWords.NUMBER.contains(before) || MANY.equals(word) && HOW.equals(before);
	}

	private static Role combine(Role before, String word) {
		if (SignalWords.FIRST_HEADINGS.contains(word)) {
			return Role.FIRST;
		}
		if (SignalWords.LAST_HEADINGS.contains(word)) {
			return Role.LAST;
		}
		if (SignalWords.QUANTITY.contains(word)) {
			return Role.COUNT;
		}
		if (before == Role.FIRST || before == Role.LAST || before == Role.COUNT) {
			return before;
		}
		if (before == Role.PORT && SignalWords.PORT_DETAILS.contains(word)) {
			return Role.UNKNOWN;
		}
		if (SignalWords.PORT_HEADINGS.contains(word)) {
			return Role.PORT;
		}
		if (SignalWords.PHONE_HEADINGS.contains(word)) {
			return before == Role.OTHER && SignalWords.NUMBER.contains(word) ? before : Role.PHONE;
		}
		if (before == Role.UNKNOWN && BLOCKS.contains(word)) {
			return Role.BLOCK;
		}
		if (before == Role.UNKNOWN && SignalWords.REMARK_HEADINGS.contains(word)) {
			return Role.REMARK;
		}
		boolean label = SignalWords.LABELS.contains(word) || SignalWords.WEAK_LABELS.contains(word);
		return before == Role.BLOCK ? Role.UNKNOWN : label && before == Role.UNKNOWN ? Role.OTHER : before;
	}
}
