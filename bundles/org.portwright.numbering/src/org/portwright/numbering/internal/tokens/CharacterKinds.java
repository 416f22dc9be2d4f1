package org.portwright.numbering.internal.tokens;

/**
 * Tells the kind of a character, with its look-alikes: dashes and blanks of every kind, full-width forms, arrows.
 */
@SuppressWarnings("nls")
public final class CharacterKinds {

	private static final int ASCII = 128;
	private static final TokenKind[] ASCII_KINDS = asciiKinds();
	private static final String DASHES = "\u00AD\u2043\u2212\u223C\u30FC";
	private static final String TIMES = "\u00D7\u2715\u2716\u2A2F\u0445\u0425";
	private static final int FIRST_ARROW = 0x2190;
	private static final int LAST_ARROW = 0x21FF;
	private static final int FIRST_HEAVY_ARROW = 0x2794;
	private static final int LAST_HEAVY_ARROW = 0x27BE;
	private static final int FIRST_FULL_WIDTH = 0xFF01;
	private static final int LAST_FULL_WIDTH = 0xFF5E;
	private static final int FULL_WIDTH_SHIFT = 0xFEE0;
	private static final int FIRST_STROKE = 0x0335;
	private static final int LAST_STROKE = 0x0338;
	private static final int FIRST_VARIATION_SELECTOR = 0xFE00;
	private static final int LAST_VARIATION_SELECTOR = 0xFE0F;

	private CharacterKinds() {
	}

	/** The kind of a character. */
	static TokenKind of(int codePoint) {
		if (codePoint < ASCII) {
			return ASCII_KINDS[codePoint];
		}
		if (DASHES.indexOf(codePoint) >= 0) {
			return TokenKind.DASH;
		}
		if (TIMES.indexOf(codePoint) >= 0) {
			return TokenKind.TIMES;
		}
		if (codePoint >= FIRST_FULL_WIDTH && codePoint <= LAST_FULL_WIDTH) {
			return ASCII_KINDS[codePoint - FULL_WIDTH_SHIFT];
		}
		if (codePoint >= FIRST_ARROW && codePoint <= LAST_ARROW
				|| codePoint >= FIRST_HEAVY_ARROW && codePoint <= LAST_HEAVY_ARROW) {
			return TokenKind.ARROW;
		}
		if (isStroke(codePoint)) {
			return TokenKind.INVISIBLE;
		}
		if (codePoint >= FIRST_VARIATION_SELECTOR && codePoint <= LAST_VARIATION_SELECTOR) {
			return TokenKind.INVISIBLE;
		}
		return byCategory(codePoint);
	}

	/** Returns whether a character strikes through the one before it. */
	static boolean isStroke(int codePoint) {
		return codePoint >= FIRST_STROKE && codePoint <= LAST_STROKE;
	}

	/** Returns whether a text has such a character. */
	public static boolean hasStroke(String text) {
		for (int stroke = FIRST_STROKE; stroke <= LAST_STROKE; stroke++) {
			if (text.indexOf(stroke) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static TokenKind byCategory(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.DECIMAL_DIGIT_NUMBER -> TokenKind.DIGITS;
		case Character.DASH_PUNCTUATION -> TokenKind.DASH;
		case Character.SPACE_SEPARATOR -> TokenKind.SPACE;
		case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> TokenKind.NEWLINE;
		case Character.CONTROL -> codePoint == '\u0085' ? TokenKind.NEWLINE : TokenKind.OTHER;
		case Character.FORMAT -> TokenKind.INVISIBLE;
		case Character.CURRENCY_SYMBOL -> TokenKind.CURRENCY;
		case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> TokenKind.QUOTE;
		case Character.START_PUNCTUATION -> TokenKind.OPEN;
		case Character.END_PUNCTUATION -> TokenKind.CLOSE;
		case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
				Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK,
				Character.COMBINING_SPACING_MARK ->
			TokenKind.WORD;
		default -> codePoint == '\u2026' ? TokenKind.ELLIPSIS : TokenKind.OTHER;
		};
	}

	private static TokenKind[] asciiKinds() {
		TokenKind[] kinds = new TokenKind[ASCII];
		for (int c = 0; c < ASCII; c++) {
			kinds[c] = ascii((char) c);
		}
		return kinds;
	}

	private static TokenKind ascii(char c) {
		if (c >= '0' && c <= '9') {
			return TokenKind.DIGITS;
		}
		if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
			return TokenKind.WORD;
		}
		return switch (c) {
		case ' ', '_' -> TokenKind.SPACE;
		case '\t' -> TokenKind.TAB;
		case '\n', '\r', '\f', '\u000B' -> TokenKind.NEWLINE;
		case '-', '~' -> TokenKind.DASH;
		case '/' -> TokenKind.SLASH;
		case '.' -> TokenKind.DOT;
		case ',' -> TokenKind.COMMA;
		case ';' -> TokenKind.SEMICOLON;
		case ':' -> TokenKind.COLON;
		case '+' -> TokenKind.PLUS;
		case '(', '[', '{' -> TokenKind.OPEN;
		case ')', ']', '}' -> TokenKind.CLOSE;
		case '*' -> TokenKind.STAR;
		case '&' -> TokenKind.AMPERSAND;
		case '#' -> TokenKind.HASH;
		case '"', '\'', '`' -> TokenKind.QUOTE;
		case '|' -> TokenKind.PIPE;
		case '$' -> TokenKind.CURRENCY;
		case '=' -> TokenKind.EQUALS;
		default -> TokenKind.OTHER;
		};
	}
}
