package org.portwright.numbering.internal.shapes;

import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Amounts, cards, bank accounts, and numbers a spreadsheet spoilt.
 */
@SuppressWarnings("nls")
final class MoneyShapes {

	private static final int CARD_GROUPS = 4;
	private static final int CARD_GROUP_DIGITS = 4;
	private static final int FIRST_CARD = 3000;
	private static final int LAST_CARD = 6999;
	private static final int MIN_IBAN = 15;
	private static final int MAX_IBAN = 34;
	private static final int IBAN_HEAD = 4;
	private static final int IBAN_MODULUS = 97;
	private static final int IBAN_RADIX = 36;
	private static final int MAX_AMOUNT_GROUPS = 20;

	private MoneyShapes() {
	}

	/**
	 * {@code £1,234.56}.
	 */
	static int amount(TokenStream stream, int at) {
		int digits = stream.skipSpace(at + 1);
		if (stream.kind(digits) != TokenKind.DIGITS) {
			return -1;
		}
		int end = digits + 1;
		for (int i = 0; i < MAX_AMOUNT_GROUPS; i++) {
			TokenKind separator = stream.kind(end);
			boolean goesOn = (separator == TokenKind.COMMA || separator == TokenKind.DOT)
					&& stream.kind(end + 1) == TokenKind.DIGITS;
			if (!goesOn) {
				return end;
			}
			end += 2;
		}
		return end;
	}

	/**
	 * {@code 4.42079E+11}: a telephone number as a spreadsheet shows it in a narrow or general column.
	 */
	static int scientific(TokenStream stream, int at) {
		int end = at + 1;
		boolean fraction = stream.kind(end) == TokenKind.DOT || stream.kind(end) == TokenKind.COMMA;
		if (fraction && stream.kind(end + 1) == TokenKind.DIGITS) {
			end += 2;
		}
		if (!"e".equals(stream.word(end)) || !stream.touchesPrevious(end)) {
			return -1;
		}
		end++;
		if (stream.kind(end) == TokenKind.PLUS) {
			end++;
		}
		return stream.at(end).isDigits(2) && stream.touchesPrevious(end) ? end + 1 : -1;
	}

	/**
	 * {@code 4111 1111 1111 1111}: four groups of four digits, the first as cards begin.
	 */
	static int card(TokenStream stream, int at) {
		if (stream.at(at).value() < FIRST_CARD || stream.at(at).value() > LAST_CARD) {
			return -1;
		}
		int end = at;
		for (int group = 0; group < CARD_GROUPS; group++) {
			TokenKind separator = stream.kind(end);
			if (group > 0 && (separator == TokenKind.SPACE || separator == TokenKind.DASH)) {
				end++;
			}
			Token token = stream.at(end);
			if (!token.is(TokenKind.DIGITS) || token.count() != CARD_GROUP_DIGITS) {
				return -1;
			}
			end++;
		}
		return end;
	}

	/**
	 * {@code GB29 NWBK 6016 1331 9268 19}: letters and digits, blanks between, with the check sum of ISO 13616.
	 */
	static int iban(TokenStream stream, int at) {
		boolean head = stream.at(at).count() == 2 && stream.at(at + 1).is(TokenKind.DIGITS)
				&& stream.at(at + 1).count() >= 2 && stream.touchesPrevious(at + 1);
		if (!head) {
			return -1;
		}
		StringBuilder account = new StringBuilder();
		int found = -1;
		int ahead = at;
		while (account.length() <= MAX_IBAN) {
			Token token = stream.at(ahead);
			if (token.is(TokenKind.DIGITS) || token.is(TokenKind.WORD)) {
				if (token.count() > MAX_IBAN) {
					return found;
				}
				account.append(stream.text(), token.start(), token.end());
				if (account.length() >= MIN_IBAN && account.length() <= MAX_IBAN && hasCheckSum(account)) {
					found = ahead + 1;
				}
			} else if (!token.is(TokenKind.SPACE)) {
				return found;
			}
			ahead++;
		}
		return found;
	}

	private static boolean hasCheckSum(CharSequence account) {
		int remainder = 0;
		for (int i = 0; i < account.length(); i++) {
			char c = account.charAt((i + IBAN_HEAD) % account.length());
			int value = Character.digit(c, IBAN_RADIX);
			if (value < 0) {
				return false;
			}
			remainder = (remainder * (value < 10 ? 10 : 100) + value) % IBAN_MODULUS;
		}
		return remainder == 1;
	}
}
