package org.portwright.numbering.uk.oracle;

import static org.portwright.numbering.uk.oracle.SecondHand.end;
import static org.portwright.numbering.uk.oracle.SecondHand.head;
import static org.portwright.numbering.uk.oracle.SecondHand.local;
import static org.portwright.numbering.uk.oracle.SecondHand.phrase;
import static org.portwright.numbering.uk.oracle.SecondHand.plain;
import static org.portwright.numbering.uk.oracle.SecondHand.size;
import static org.portwright.numbering.uk.oracle.SecondHand.solid;
import static org.portwright.numbering.uk.oracle.SecondHand.tail;

import java.util.List;
import java.util.function.Function;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.oracle.SecondHand.Phrase;

/** The ways of writing a single number or a range within a line. */
@SuppressWarnings("nls")
final class SecondRanges {

	private static final String LONDON = "44207946";

	/** The ways of writing one number or range. */
	static final List<Function<SecondHand, Phrase>> ALL = List.of(
			// One number alone: 0161 496 0100
			hand -> single("single number", hand.one(), hand::full),
			// One number and an extension behind it: 0161 496 0100 ext 21
			hand -> single("extension behind", hand.one(), one -> hand.full(one)
					+ hand.pick(" ext ", " ext. ", " extn ", " extension ") + (20 + hand.below(70))),
			// One number as a link: tel:+441614960100
			hand -> single("link", hand.one(), one -> "tel:+" + one),
			// Both ends whole, any two ways of writing: (0161) 496 0100 – 01614 960109
			hand -> range("whole ends", hand.range(), hand.upTo(), hand),
			hand -> range("whole ends", hand.range(), hand.upTo(), hand),
			// From and to in words: from 0161 496 0100 to 0161 496 0109 inclusive
			hand -> ends("from to", hand.range(), (a, b) -> "from " + hand.full(a)
					+ hand.pick(" to ", " up to ", " through to ", " until ") + hand.full(b)
					+ hand.pick("", " inclusive")),
			// Between with inclusive: between 0161 496 0100 and 0161 496 0109 inclusive
			hand -> ends("between", hand.range(), (a, b) -> "between " + hand.full(a) + " and " + hand.full(b)
					+ hand.pick(" inclusive", " (inclusive)", ", both included")),
			// One digit at the end: 020 7946 0000-9
			hand -> tailed("tail of 1 digit", hand, 1),
			// Two digits at the end: 020 7946 0000-09
			hand -> tailed("tail of 2 digits", hand, 2),
			// Three digits at the end: 020 7946 0000 to 009
			hand -> tailed("tail of 3 digits", hand, 3),
			// The last group at the end: 020 7946 0000 – 0009, 01632 960000-009
			hand -> group("last group", hand),
			hand -> group("last group", hand),
			// Five digits at the end: 0161 49 60100 - 60109
			hand -> fives("tail of 5 digits", hand),
			// Six digits at the end, grouped five and six: 01614 960100 - 960109
			hand -> ends("tail of 6 digits", hand.range(), (a, b) -> solid(a).substring(0, 5) + " " + tail(a, 6)
					+ hand.till() + tail(b, 6)),
			// The local number again, six, seven or eight digits: 0161 496 0100 - 496 0109
			hand -> ends("local number again", hand.range(), (a, b) -> repeated(hand, a, b)),
			// Hyphens inside the number: 0161 496-0000 to 496-0009
			hand -> ends("hyphens inside", hand.range(), (a, b) -> SecondHand.area(a) + " " + local(a, "-")
					+ hand.pick(" to ", " until ", " thru ", " – ", " - ") + local(b, "-")),
			// German dialling: 0161/4960-450 to -489
			hand -> ends("German tail", hand.draw(2, 1000, 1000), (a, b) -> SecondHand.area(a) + "/"
					+ local(a, "").replaceFirst("(...)$", "-$1") + hand.pick(" to -", " until -")
					+ tail(b, 3)),
			// First and last by name: first number 0161 496 0100, last number 0161 496 0109
			hand -> ends("first, last", hand.range(), (a, b) -> {
				String[] names = hand.pick("first number |, last number ", "starts at | and ends at ", "first | last ",
						"start: |, end: ", "lowest number |, highest ", "range start | / range end ").split("\\|");
				return names[0] + hand.full(a) + names[1] + hand.full(b);
			}),
			// A slash that is explained: DDI range (first/last): 0161 496 0100 / 0161 496 0109
			hand -> ends("first/last with slash", hand.range(), (a, b) -> hand.pick("DDI range (first/last): ",
					"first/last number: ", "range from/to: ") + hand.first(a, "/") + hand.pick("/", " / ")
					+ hand.first(b, "/")),
			// The count agrees: 0161 496 0100 - 0109 (10 numbers)
			hand -> counted(hand, group("range with its count", hand)),
			// The count agrees and goes before: 10 DDIs: 0161 496 0100-0109
			hand -> before(hand, group("count before the range", hand)),
			// The last digits in brackets: 0161 496 01[00-19]
			hand -> ends("digits in brackets", hand.draw(2, 100, 100), (a, b) -> {
				String both = tail(a, 2) + "-" + tail(b, 2);
				return plain(a / 100 * 100).replaceFirst("..$", "") + "[" + both + "]";
			}),
			// Letters for digits, explained: 0161 496 01xx (xx = 00 to 19)
			hand -> ends("letters for digits", hand.draw(2, 100, 100), (a, b) -> plain(a).replaceFirst("..$", "xx")
					+ " (xx" + hand.pick(" = ", ": ", " from ") + tail(a, 2) + " to " + tail(b, 2) + ")"),
			// The head before, then both ends: prefix 0161 496, extensions 0100 to 0109
			hand -> ends("head and ends", hand.range(), (a, b) -> hand.pick("prefix ", "number prefix ") + head(a)
					+ hand.pick(", extensions ", ", DDIs ", ", then ") + end(a) + hand.till() + end(b)),
			// A line of a telephone system: first="+441614960100" last="+441614960109"
			hand -> ends("system line", hand.range(), (a, b) -> hand.pick("<range from=\"A\" to=\"B\"/>",
					"first=\"A\" last=\"B\"", "{\"first\": \"A\", \"last\": \"B\"}", "ddi-range start A end B",
					"ddi-range=A-B").replace("A", solid(a)).replace("B", solid(b)).replace("\"0",
							hand.chance(50) ? "\"+44" : "\"0")));

	/** Writes both ends of a range. */
	interface Ends {
		String write(long first, long last);
	}

	private SecondRanges() {
	}

	static Phrase ends(String name, NumberRange range, Ends ends) {
		return phrase(name, ends.write(range.first(), range.last()), range);
	}

	private static Phrase single(String name, long number, Function<Long, String> text) {
		return phrase(name, text.apply(number), List.of(number));
	}

	private static Phrase range(String name, NumberRange range, String separator, SecondHand hand) {
		return ends(name + " [" + separator + "]", range, (a, b) -> hand.whole(a, separator) + separator
				+ hand.whole(b, separator));
	}

	private static Phrase tailed(String name, SecondHand hand, int digits) {
		int most = (int) Math.pow(10, digits);
		String separator = digits < 3 ? hand.close() : hand.till();
		return ends(name + " [" + separator + "]", hand.draw(2, most, most),
				(a, b) -> hand.first(a, separator) + separator + tail(b, digits));
	}

	private static Phrase group(String name, SecondHand hand) {
		String separator = hand.upTo();
		return ends(name + " [" + separator + "]", hand.range(),
				(a, b) -> hand.first(a, separator) + separator + end(b));
	}

	private static Phrase fives(String name, SecondHand hand) {
		return ends(name, hand.range(), (a, b) -> {
			int digits = local(a, "").length() == 6 ? 6 : 5;
			return SecondHand.area(a) + " " + local(a, "").replaceFirst("(?<=.)(\\d{5})$", digits == 5 ? " $1" : "$1")
					+ hand.till() + tail(b, digits);
		});
	}

	private static String repeated(SecondHand hand, long first, long last) {
		String space = hand.pick(" ", " ", "");
		boolean seven = Long.toString(first).startsWith(LONDON) && hand.chance(30);
		return seven ? "0207 946 " + end(first) + hand.till() + "946 " + end(last)
				: SecondHand.area(first) + " " + local(first, space) + hand.till() + local(last, space);
	}

	private static Phrase counted(SecondHand hand, Phrase range) {
		String count = hand.count(size(range.numbers().getFirst()));
		String behind = hand.pick(" (C numbers)", " (C DDIs)", " (C)", ", C numbers in all", " = C numbers");
		return new Phrase(range.name(), range.text() + behind.replace("C", count), range.numbers());
	}

	private static Phrase before(SecondHand hand, Phrase range) {
		String count = hand.count(size(range.numbers().getFirst()));
		String before = hand.pick("C DDIs: ", "C numbers, ", "DDI range of C numbers: ", "C x DDI: ");
		return new Phrase(range.name(), before.replace("C", count) + range.text(), range.numbers());
	}
}
