package org.portwright.numbering.internal.tokens;

/**
 * What a token is. Look-alikes from all over Unicode are one kind.
 */
public enum TokenKind {
	/** Decimal digits of any script. */
	DIGITS,
	/** Letters. */
	WORD,
	/** Blanks inside a line, and underscores. */
	SPACE,
	/** A tabulator. */
	TAB,
	/** Ends of lines. */
	NEWLINE,
	/** Hyphens, dashes, minus signs and tildes. */
	DASH,
	/** Two tildes, before and behind what is struck through. */
	STRIKE,
	/** A slash. */
	SLASH,
	/** One full stop. */
	DOT,
	/** Several full stops, or an ellipsis. */
	ELLIPSIS,
	/** A comma. */
	COMMA,
	/** A semicolon. */
	SEMICOLON,
	/** A colon. */
	COLON,
	/** A plus sign. */
	PLUS,
	/** An opening parenthesis or bracket. */
	OPEN,
	/** A closing parenthesis or bracket. */
	CLOSE,
	/** An asterisk. */
	STAR,
	/** A multiplication sign. */
	TIMES,
	/** An arrow, also one of hyphen and greater-than. */
	ARROW,
	/** An ampersand. */
	AMPERSAND,
	/** A number sign. */
	HASH,
	/** Quotation marks and apostrophes. */
	QUOTE,
	/** A vertical bar. */
	PIPE,
	/** A currency sign. */
	CURRENCY,
	/** An equals sign. */
	EQUALS,
	/** Characters that nobody sees, which are no part of any token. */
	INVISIBLE,
	/** Anything else. */
	OTHER,
	/** The end of the text. */
	END
}
