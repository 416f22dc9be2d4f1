package org.portwright.numbering.internal.doubts;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Words by which somebody says where a person is reached: {@code ring me on}, {@code site contact: Jane},
 * {@code ask for Dev}, {@code she called from}. Where the customer's callers do that, it is said of the customer's
 * number.
 */
@SuppressWarnings("nls")
final class ContactWords {

	private static final Set<String> LABELS = Set.of("contact", "contacts", "escalation", "escalations");
	private static final Set<String> REACH = Set.of("ring", "call", "phone", "contact", "reach", "text", "get", "catch",
			"try", "bell", "tell", "notify", "inform");
	/** With the word behind them. */
	private static final Map<String, String> PHRASES = Map.of("speak", "to", "talk", "to", "ask", "for", "hold", "of",
			"touch", "with");
	private static final Set<String> REACHED = Set.of("said", "rang", "called", "phoned", "spoke");
	/** All that they begin with, for most words of a text are none of them. */
	private static final Set<String> BEGINNINGS = Stream.of(LABELS, REACH, PHRASES.keySet(), REACHED)
			.flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
	private static final Set<String> PEOPLE = Set.of("me", "us", "him", "her", "them", "my", "our", "the", "your",
			"reception", "switchboard", "office", "desk", "helpdesk", "site", "engineer", "support", "noc", "security",
			"manager", "team", "boss", "owner", "colleague", "caretaker", "department", "direct", "directly", "back",
			"mobile", "either");
	private static final Set<String> AT = Set.of("on", "at", "via", "under");
	private static final Set<String> FROM = Set.of("on", "from");
	private static final Pattern CALLERS = Pattern.compile("(?i).*\\b(?:customers?|clients?|people|patients?|callers?"
			+ "|they|who|public|suppliers?|everyone|everybody|visitors?|parents|guests|tenants|members)\\b[^.!?\\n]*");
	private static final int BEFORE = 30;
	private static final int MAX_WORDS = 4;

	private ContactWords() {
	}

	/** The words that they begin with. */
	static Set<String> beginnings() {
		return BEGINNINGS;
	}

	/** How many tokens the words that begin at the position take, with the colon of a label; 0 if they are none. */
	static int length(TokenStream stream) {
		String word = stream.word(0);
		if (!BEGINNINGS.contains(word)) {
			return 0;
		}
		int label = LABELS.contains(word) ? label(stream) : 0;
		if (label > 0) {
			return label;
		}
		int next = stream.skipSpace(1);
		if (REACHED.contains(word)) {
			return reached(stream, next, 0, FROM);
		}
		boolean phrase = stream.word(next).equals(PHRASES.get(word));
		if (!phrase && !REACH.contains(word)) {
			return 0;
		}
		int length = reached(stream, phrase ? stream.skipSpace(next + 1) : next, 1, AT);
		int begin = stream.at(0).start();
		String before = length == 0 ? "" : stream.text().substring(Math.max(0, begin - BEFORE), begin);
		return CALLERS.matcher(before.substring(before.lastIndexOf('\n') + 1)).matches() ? 0 : length;
	}

	private static int label(TokenStream stream) {
		int at = 1;
		for (int words = 0; words <= MAX_WORDS; words++) {
			at = stream.skipSpace(at);
			if (stream.kind(at) == TokenKind.COLON) {
				return at + 1;
			}
			if (stream.kind(at) != TokenKind.WORD) {
				return 0;
			}
			at++;
		}
		return 0;
	}

	/**
	 * How many tokens go before the number: people, and a word for where they are reached, or a comma.
	 *
	 * @param least how many words for people there are at least
	 */
	private static int reached(TokenStream stream, int from, int least, Set<String> where) {
		int at = from;
		int people = 0;
		while (people < MAX_WORDS && isPerson(stream, at)) {
			people++;
			at = stream.skipSpace(at + 1);
		}
		boolean told = people >= least && (where.contains(stream.word(at))
				|| people > 0 && least > 0 && stream.kind(at) == TokenKind.COMMA);
		return told && isNumber(stream, stream.skipSpace(at + 1)) ? at + 1 : 0;
	}

	private static boolean isPerson(TokenStream stream, int at) {
		return PEOPLE.contains(stream.word(at)) || stream.kind(at) == TokenKind.WORD && !AT.contains(stream.word(at))
				&& Character.isUpperCase(stream.text().charAt(stream.at(at).start()));
	}

	private static boolean isNumber(TokenStream stream, int at) {
		return switch (stream.kind(at)) {
		case DIGITS, PLUS, OPEN, COLON -> true;
		default -> false;
		};
	}
}
