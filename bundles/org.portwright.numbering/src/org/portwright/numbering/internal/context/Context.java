package org.portwright.numbering.internal.context;

import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * What stands before the position: the word that labels a number, and the column of a table.
 */
public final class Context {

	/** How strongly the words before say that digits are something else. */
	private enum Label {
		/** Not at all. */
		NONE,
		/** When a word for <i>number</i> follows. */
		WEAK,
		/** Yes. */
		STRONG
	}

	private static final String NO_WORD = ""; //$NON-NLS-1$
	private static final String FROM = "from"; //$NON-NLS-1$
	private static final int MAX_CODE_LETTERS = 5;

	private final Columns columns = new Columns();
	private Label label = Label.NONE;
	private boolean numbered;
	private boolean colon;
	private boolean crossed;
	private boolean registered;
	private boolean between;
	private boolean country;
	private boolean identifier;
	private boolean first;
	/** Returns whether the words before announce the first and the last number. */
	private boolean firstAndLast;
	private boolean ofNumber;
	private boolean changed;
	private String previous = NO_WORD;
	private String lineBegin = NO_WORD;

	/**
	 * Begins a line.
	 *
	 * @param stream the tokens, at the first one of a line
	 */
	public void startLine(TokenStream stream) {
		lineBegin = stream.word(stream.skipSpace(0));
		columns.startLine(stream);
	}

	/** The columns of the table in which the position is. */
	public Columns columns() {
		return columns;
	}

	/** Passes over the token at the position, which is no part of a number. */
	public void pass(TokenStream stream) {
		columns.pass(stream);
		identifier = false;
		switch (stream.kind(0)) {
		case WORD -> {
			tell(stream.word(0));
			if (label == Label.NONE || !goesOnAsIdentifier(stream)) {
				word(stream.word(0));
			}
		}
		case DASH -> identifier = isUpperCaseCode(stream);
		case COLON, EQUALS -> {
			colon = true;
			changed = false;
		}
		case DOT -> {
			changed = changed && stream.kind(1) != TokenKind.SPACE;
			if (isEndOfSentence(stream)) {
				label(Label.NONE);
			}
		}
		case HASH -> numbered = true;
		case TAB, PIPE, COMMA, SEMICOLON -> cross(stream);
		case NEWLINE -> {
			ofNumber = false;
			changed = changed && !stream.isBlankLine(0);
			if (!colon) {
				wrap(stream);
			}
		}
		case DIGITS -> forget();
		default -> {
			// other signs and blanks may stand between a label and its number
		}
		}
	}

	/** Moves the position over a number or another thing that was read. */
	public void advance(TokenStream stream, int tokens) {
		for (int i = 0; i < tokens; i++) {
			columns.pass(stream);
			stream.advance(1);
		}
		forget();
	}

	/**
	 * Whether the words before a number say that it is something else.
	 *
	 * @param genuine    whether the number is valid and written with its leading 0 or plus sign
	 * @param zeroOrPlus whether it begins with 0 or a plus sign
	 */
	public boolean isLabelled(boolean genuine, boolean zeroOrPlus) {
		return switch (label) {
		case STRONG -> true;
		case WEAK -> numbered || colon && !genuine;
		case NONE -> country && !zeroOrPlus;
		};
	}

	/** Whether the line begins with a word for the first number of a range. */
	boolean isFirstOfForm() {
		return SignalWords.FIRST_HEADINGS.contains(lineBegin);
	}

	/** Whether words before a number say that it is the first one of a range. */
	public boolean isFirst() {
		return first || isFirstOfForm();
	}

	/** Whether words before a number say that it is the first one and the last one follows: {@code (first/last):}. */
	public boolean isFirstAndLast() {
		return firstAndLast;
	}

	/** Whether a word for a block stands before. */
	public boolean isBlock() {
		return SignalWords.BLOCKS.contains(previous);
	}

	/** Whether the word <i>from</i> stands before. */
	public boolean isFrom() {
		return FROM.equals(previous);
	}

	/** Whether the sentence tells that a number became another one: {@code our number changed from … to …}. */
	public boolean isRenumbered() {
		return changed && ofNumber;
	}

	/** Whether the word <i>between</i> stands before. */
	public boolean isBetween() {
		return between;
	}

	/** Whether a code in capitals and a dash touch the position: {@code SO-} of {@code SO-0123456789}. */
	public boolean isIdentifier() {
		return identifier;
	}

	/** A word with more signs and digits behind it is part of what the label before it labels. */
	private static boolean goesOnAsIdentifier(TokenStream stream) {
		if (SignalWords.NUMBER.contains(stream.word(0)) || !stream.touchesPrevious(1)) {
			return false;
		}
		return stream.kind(1) == TokenKind.DIGITS || (stream.kind(1) == TokenKind.DASH
				|| stream.kind(1) == TokenKind.SLASH) && stream.touchesPrevious(2) && stream.kind(2) != TokenKind.SPACE;
	}

	/** {@code plus VAT. Our numbers: …}: another sentence has nothing to do with the label before. */
	private static boolean isEndOfSentence(TokenStream stream) {
		return stream.kind(1) == TokenKind.SPACE && stream.kind(2) == TokenKind.WORD
				&& isCapitalised(stream.text(), stream.at(2))
				&& !SignalWords.NUMBER.contains(stream.word(2)) && !SignalWords.WEAK_LABELS.contains(stream.word(2))
				&& !SignalWords.LABELS.contains(stream.word(2));
	}

	private static boolean isCapitalised(String text, Token word) {
		return word.count() > 1 && Character.isUpperCase(text.charAt(word.start()))
				&& Character.isLowerCase(text.charAt(word.start() + 1));
	}

	private static boolean isUpperCaseCode(TokenStream stream) {
		Token word = stream.previous();
		if (!word.is(TokenKind.WORD) || word.count() > MAX_CODE_LETTERS || !stream.touchesPrevious(0)
				|| SignalWords.GLUED_BEFORE.contains(SignalWords.lowerCase(stream.text(), word))) {
			return false;
		}
		return stream.text().substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
	}

	/** Takes note of what is said of numbers to come. */
	private void tell(String word) {
		firstAndLast = first && SignalWords.LAST_HEADINGS.contains(word) || firstAndLast;
		first = SignalWords.FIRST_HEADINGS.contains(word) || first && SignalWords.BESIDE_ENDS.contains(word);
		ofNumber |= SignalWords.NUMBERS.contains(word);
		changed = SignalWords.CHANGED.contains(word) || changed && !SignalWords.WANTED.contains(word);
	}

	private void word(String word) {
		between = SignalWords.BETWEEN.equals(word);
		country = SignalWords.VAT_COUNTRY.equals(word);
		if (SignalWords.LABELS.contains(word)
				|| SignalWords.ACCOUNT_ABBREVIATION.equals(word) && SignalWords.ACCOUNT_BEGINNING.equals(previous)) {
			label(SignalWords.ARTICLES.contains(previous) ? Label.WEAK : Label.STRONG);
		} else if (label != Label.NONE && SignalWords.NUMBER.contains(word)) {
			numbered = true;
		} else if (SignalWords.WEAK_LABELS.contains(word)) {
			label(label == Label.STRONG ? Label.STRONG : Label.WEAK);
			registered = SignalWords.REGISTERED.contains(word);
		} else if (!(registered && SignalWords.REGISTERS.contains(word)) && !SignalWords.FILLERS.contains(word)
				&& !country) {
			label(Label.NONE);
		}
		previous = word;
	}

	private void cross(TokenStream stream) {
		if (registered && stream.at(0).is(TokenKind.COMMA)) {
			return;
		}
		if (crossed || stream.kind(1) == TokenKind.SPACE && !stream.at(0).is(TokenKind.TAB)
				&& !stream.at(0).is(TokenKind.PIPE)) {
			forget();
		}
		crossed = true;
	}

	/** A sentence goes on in the next line if a number begins it; a label of something else does not. */
	private void wrap(TokenStream stream) {
		int line = stream.behindLine(0);
		boolean number = line > 0 && switch (stream.kind(line)) {
		case DIGITS, PLUS, OPEN -> true;
		default -> false;
		};
		if (country && number) {
			// A VAT number is broken behind its country.
			return;
		}
		if (line > 0 && label != Label.NONE && SignalWords.NUMBER.contains(stream.word(line))) {
			// The company's number is broken before the word for it.
			return;
		}
		boolean wasFirst = first && number;
		boolean wasBetween = between && number;
		boolean wasFirstAndLast = firstAndLast && number;
		String before = number ? previous : NO_WORD;
		forget();
		previous = before;
		first = wasFirst;
		between = wasBetween;
		firstAndLast = wasFirstAndLast;
	}

	private void label(Label found) {
		label = found;
		registered = false;
		numbered = false;
		colon = false;
		crossed = false;
	}

	private void forget() {
		label(Label.NONE);
		first = false;
		firstAndLast = false;
		between = false;
		country = false;
		identifier = false;
		previous = NO_WORD;
	}
}
