package org.portwright.numbering.internal.withdrawals;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portwright.numbering.internal.tokens.Negation;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * What else may be kept, cancelled, deleted or left than a number: {@code delete the account}, {@code keep me posted},
 * {@code the broadband stays}. Words for that take no number back.
 */
@SuppressWarnings("nls")
final class OtherThings {

	private static final Set<String> THINGS = Set.of("mail", "mails", "email", "emails", "message", "messages",
			"letter",
			"attachment", "attachments", "signature", "account", "accounts", "contract", "contracts", "agreement",
			"meeting", "divert", "diverts", "forwarding", "label", "labels", "broadband", "internet", "fibre", "wifi",
			"delay", "delays", "doubt", "notice", "interruption", "downtime", "outage", "hesitation", "vat", "tax",
			"discount", "charges", "deposit", "rental", "bill", "bills", "invoice", "invoices", "order", "posted",
			"informed", "updated", "me", "us", "you", "him", "her", "mind", "intro", "subject", "details", "data",
			"copy",
			"copies", "records", "subscription", "package", "plan", "deal", "track", "touch", "ado", "problem",
			"problems",
			"typo", "question", "questions", "comment", "comments", "paperwork", "router", "handsets", "confidential");
	private static final Set<String> BEFORE_THINGS = Set.of("a", "an", "the", "my", "our", "your", "his", "this",
			"that",
			"old", "last", "previous", "earlier", "any", "all", "further", "some", "new", "first", "whole", "more",
			"other",
			"e", "yesterday", "s", "of", "for", "direct", "existing", "current", "to", "in");
	/** Words that say of the thing before them that it stays or ends. */
	private static final Set<String> OF_BEFORE = Set.of("stay", "stays", "staying", "remain", "remains", "cease",
			"ceases",
			"ceased", "cancelled", "retained", "disconnected", "kept", "withdrawn");
	private static final Pattern LAST_WORD = Pattern
			.compile("(\\p{L}+)[ \\n](?:(?:is|are|was|were|will|to|be|has|have|been"
					+ "|can|should|must|shall) ){0,3}$");
	private static final int MOST_BEFORE = 5;
	private static final int BACK = 48;

	private OtherThings() {
	}

	/**
	 * Returns whether words that take something back speak of another thing than a number.
	 *
	 * @param at     how far ahead they are
	 * @param length how many tokens they are
	 */
	static boolean isMeant(TokenStream stream, int at, int length) {
		if (Negation.isAt(stream, at)) {
			return false;
		}
		int word = Negation.nextWord(stream, at + length - 1);
		for (int i = 0; i < MOST_BEFORE && BEFORE_THINGS.contains(stream.word(word)); i++) {
			word = Negation.nextWord(stream, word);
			if (stream.kind(word) == TokenKind.DASH) {
				word = Negation.nextWord(stream, word);
			}
		}
		return THINGS.contains(stream.word(word)) || OF_BEFORE.contains(stream.word(at)) && isBefore(stream, at);
	}

	/** Returns whether a word says of what is before it that it stays or ends. */
	static boolean isOfBefore(String word) {
		return OF_BEFORE.contains(word);
	}

	private static boolean isBefore(TokenStream stream, int at) {
		int start = stream.at(at).start();
		Matcher last = LAST_WORD.matcher(stream.text().substring(Math.max(0, start - BACK), start));
		return last.find() && THINGS.contains(last.group(1).toLowerCase(Locale.ROOT));
	}
}
