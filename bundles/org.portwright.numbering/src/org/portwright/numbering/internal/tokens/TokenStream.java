package org.portwright.numbering.internal.tokens;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.stop.StopSign;

/**
 * The tokens of a text behind a moving position, with a bounded look ahead: whatever a reader tries, it tries at most
 * {@value #LOOK_AHEAD} tokens, so reading is linear in the length of the text.
 */
public final class TokenStream {

	/** How far ahead of the position a token may be asked for. */
	public static final int LOOK_AHEAD = 250;

	private static final int CAPACITY = 256;

	private final String text;
	private final Lexer lexer;
	private final StopSign stop;
	private final TextNotes notes;
	private final Token[] ring = new Token[CAPACITY];
	/** The words of the tokens in lower case, once they were asked for: each is by many readers. */
	private final @Nullable String[] words = new @Nullable String[CAPACITY];
	private int first;
	private int filled;
	private Token previous = new Token(TokenKind.NEWLINE, 0, 0, 0, 0);

	/** @param stop passed at each token */
	public TokenStream(String text, StopSign stop) {
		this.text = text;
		this.stop = stop;
		lexer = new Lexer(text, stop);
		notes = new TextNotes(text);
	}

	/**
	 * The token so far ahead.
	 *
	 * @param ahead 0 for the token at the position, at most {@value #LOOK_AHEAD}
	 */
	public Token at(int ahead) {
		while (filled <= ahead) {
			int next = first + filled & CAPACITY - 1;
			ring[next] = lexer.next();
			words[next] = null;
			filled++;
		}
		return ring[first + ahead & CAPACITY - 1];
	}

	/** The kind of the token so far ahead. */
	public TokenKind kind(int ahead) {
		return at(ahead).kind();
	}

	/** The token before the position; at the beginning of the text an empty end of line. */
	public Token previous() {
		return previous;
	}

	/** Moves the position. */
	public void advance(int tokens) {
		for (int i = 0; i < tokens; i++) {
			stop.pass();
			previous = at(0);
			first = first + 1 & CAPACITY - 1;
			filled--;
		}
	}

	/** How far ahead the first token is that is no blank, from the one so far ahead on. */
	public int skipSpace(int ahead) {
		return kind(ahead) == TokenKind.SPACE ? ahead + 1 : ahead;
	}

	/** Returns whether the line behind the end of line so far ahead is empty but for blanks. */
	public boolean isBlankLine(int newline) {
		Token token = at(newline);
		int second = text.indexOf('\n', token.start(), token.end()) + 1;
		return second > 0 && text.indexOf('\n', second, token.end()) >= 0
				|| kind(newline + 1) == TokenKind.SPACE && kind(newline + 2) == TokenKind.NEWLINE;
	}

	/** How far ahead the first token of the next line is that is no mark of a quotation; -1 behind a blank line. */
	public int behindLine(int from) {
		if (kind(from) != TokenKind.NEWLINE) {
			return from;
		}
		if (isBlankLine(from)) {
			return -1;
		}
		int ahead = skipSpace(from + 1);
		while (isQuotation(ahead)) {
			ahead = skipSpace(ahead + 1);
		}
		return ahead;
	}

	/** Returns whether a token consists of the signs that a mail program puts before a quoted line. */
	public boolean isQuotation(int ahead) {
		return kind(ahead) == TokenKind.OTHER && text.charAt(at(ahead).start()) == '>'
				&& text.charAt(at(ahead).end() - 1) == '>';
	}

	/** Whether the token so far ahead touches the one before it. */
	public boolean touchesPrevious(int ahead) {
		Token before = ahead == 0 ? previous : at(ahead - 1);
		return before.end() == at(ahead).start() && !before.is(TokenKind.NEWLINE);
	}

	/**
	 * The text of some tokens and where it is.
	 *
	 * @param to the token behind the last one
	 */
	public Place place(int from, int to) {
		int start = at(from).start();
		return new Place(text.substring(start, at(to - 1).end()), start);
	}

	/** The text of the token so far ahead in lower case, empty for one too long for a word that matters. */
	public String word(int ahead) {
		Token token = at(ahead);
		if (!token.is(TokenKind.WORD)) {
			return ""; //$NON-NLS-1$
		}
		int place = first + ahead & CAPACITY - 1;
		@Nullable
		String known = words[place];
		if (known != null) {
			return known;
		}
		String word = SignalWords.lowerCase(text, token);
		words[place] = word;
		return word;
	}

	/** What sentences of the text say of its numbers as a whole. */
	public TextNotes notes() {
		return notes;
	}

	/** The whole text. */
	public String text() {
		return text;
	}
}
