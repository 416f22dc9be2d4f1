package org.portwright.numbering.uk.oracle;

import static org.portwright.numbering.uk.oracle.SecondHand.end;
import static org.portwright.numbering.uk.oracle.SecondHand.head;
import static org.portwright.numbering.uk.oracle.SecondHand.phrase;
import static org.portwright.numbering.uk.oracle.SecondHand.size;
import static org.portwright.numbering.uk.oracle.SecondHand.tail;
import static org.portwright.numbering.uk.oracle.SecondRanges.ends;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.oracle.SecondHand.Phrase;

/** The ways of writing a count, a list, or a range with exceptions, within a line. */
@SuppressWarnings("nls")
final class SecondLists {

	/** The ways of writing how many. */
	static final List<Function<SecondHand, Phrase>> COUNTS = List.of(
			// Times behind: 0161 496 0100 x 10 DDIs, DDI block 0161 496 0100 (x 10)
			hand -> count(hand, "x 10 behind", hand.pick("DDI block N (x C)", "DDI block N x C", "N x C DDIs",
					"N xC numbers", "N × C DDIs")),
			// Times before: 10 x DDI from 0161 496 0100
			hand -> count(hand, "10 x before", hand.pick("C x DDI from N", "C x DDIs starting at N", "C × DDI from N",
					"DDIs: C x from N")),
			// A block from: block of 10 from 0161 496 0100
			hand -> count(hand, "block of", hand.pick("block of C from N", "a block of C starting N",
					"C-number block starting at N", "one block of C numbers from N up", "block of C DDIs, first N")),
			// Numbers starting: 10 DDIs starting 0161 496 0100
			hand -> count(hand, "DDIs starting", hand.pick("C DDIs starting N", "C DDIs starting with N",
					"C consecutive numbers from N", "C numbers in sequence, beginning with N")),
			// A length: 0161 496 0100, length: 100
			hand -> count(hand, "length", hand.pick("N, length: C", "start N length C", "DDI block N, block size C",
					"first number N, quantity C", "start=N count=C", "starting number: N, number of DDIs: C")),
			// A count in brackets: 0161 496 0100 (10 numbers)
			hand -> count(hand, "count in brackets", hand.pick("N (C numbers)", "N (C DDIs)", "N (block of C)",
					"N (C consecutive numbers)", "N, C numbers from there", "N - block of C")),
			// More behind the first: 0161 496 0100 + 9 more in sequence
			hand -> count(hand, "more behind", hand.pick("N + M more in sequence", "N + M more consecutive",
					"N plus M more consecutive DDIs", "N +M more consecutive", "N and the next M",
					"N plus the next M numbers", "N and the M numbers after it")),
			// With consecutive: 0161 496 0100 with 99 consecutive numbers after it
			hand -> count(hand, "with consecutive", hand.pick("N with M consecutive numbers after it",
					"N with M consecutive DDIs following", "N followed by M consecutive numbers")),
			// The count in words: a block of ten from 0161 496 0100
			hand -> worded("count in words", hand),
			// The first of some: 10 consecutive numbers, the first of which is 0161 496 0100
			hand -> count(hand, "first of", hand.pick("C consecutive numbers, the first of which is N",
					"a run of C consecutive DDIs, the first being N")),
			// The last of some: 10 consecutive numbers, the last of which is 0161 496 0109
			hand -> count(hand, "last of", "C consecutive numbers, the last of which is L"),
			// The head before, then the first and a count: prefix 020 7946, DDI 0000 (10 numbers)
			hand -> ends("head, first and count", hand.range(), (a, b) -> hand.pick("prefix ", "number prefix ")
					+ head(a) + ", DDI " + end(a) + " (" + hand.count((int) (b - a) + 1)
					+ hand.pick(" numbers)", " DDIs)")));

	/** The ways of writing several numbers or ranges as one list, or a range with exceptions. */
	static final List<Function<SecondHand, Phrase>> LISTS = List.of(
			// Last groups with commas: 0161 496 0100, 0101 and 0105
			hand -> listed("list of last groups", hand.some(2 + hand.below(4), 1000), hand, 0),
			// Two digits with commas: 020 7946 0010, 11 and 15
			hand -> listed("list of 2 digits", hand.some(3 + hand.below(3), 100), hand, 2),
			// Two digits with slashes: 020 7946 0000/01/02/03
			hand -> slashed("2 digits with slashes", hand.some(3 + hand.below(3), 100), hand, 2),
			// One digit with slashes: 0161 496 0100/1/2/3
			hand -> slashed("1 digit with slashes", hand.some(3 + hand.below(3), 10), hand, 1),
			// Last groups with slashes: 0161 496 0100/0101/0105
			hand -> slashed("last groups with slashes", hand.some(3 + hand.below(2), 1000), hand, 0),
			// Whole numbers in a row: 0161 496 0100; 0161 496 0105; 01614 960109
			hand -> {
				List<Long> some = hand.some(2 + hand.below(3), 1000);
				return phrase("list of whole numbers", some.stream().map(hand::full)
						.collect(Collectors.joining(hand.pick(", ", "; ", " & ", " and "))), some);
			},
			// Numbers and a short range: 0161 496 0100, 0105, 0110-0114 and 0120
			hand -> mixed("list with a range", hand),
			// A main number and its direct dials: 0161 496 0100 plus 0110-0119
			hand -> cut("main number plus range", hand, 12, hand.pick(" plus ", " and ", " + ", ", also "), 1),
			// Short ranges in a row: 0161 496 0100-0109, 0120-0129 and 0140-0149
			hand -> cut("list of short ranges", hand, 20, hand.pick(", ", " and ", " & ", "; "), 0),
			// Single exceptions in brackets: 0161 496 0100-0109 (except 0105 and 0107)
			hand -> except("exceptions in brackets", hand, hand.pick(" (except X)", " (not X)", " (excluding X)",
					" (all but X)", " (without X)", " (X is not included)"), false),
			// A range kept out in brackets: 020 7946 0000-0099 (0050-0059 remain with BT)
			hand -> except("range stays in brackets", hand, hand.pick(" (X remain with BT)", " (X stay with BT)",
					" (except X)", " (excluding X)", " (but not X)"), true),
			// Exceptions behind: 0161 496 0100 to 0199, except for 0113
			hand -> except("exceptions behind", hand, hand.pick(", except for X", " except X", " but not X", " minus X",
					" excluding X", ", apart from X", ", with the exception of X"), hand.chance(40)),
			// A block of which one is kept out: block of 100 from 0161 496 0100, except 0150
			hand -> exceptBlock("block with an exception", hand));

	private SecondLists() {
	}

	private static Phrase count(SecondHand hand, String name, String pattern) {
		NumberRange range = hand.draw(3, 1000, 10_000);
		String text = pattern.replaceAll("\\bC\\b", hand.count(size(range))).replaceAll("\\bxC\\b", "x" + size(range))
				.replaceAll("\\bM\\b", Integer.toString(size(range) - 1))
				.replaceAll("\\bL\\b", hand.full(range.last()));
		return phrase(name, text.replaceAll("\\bN\\b", hand.full(range.first())), range);
	}

	private static Phrase worded(String name, SecondHand hand) {
		String[] word = hand.pick("10 ten", "20 twenty", "30 thirty", "50 fifty", "100 a hundred", "100 one hundred",
				"5 five", "12 twelve").split(" ", 2);
		int count = Integer.parseInt(word[0]);
		return ends(name, hand.draw(count, count, 10_000), (a, b) -> hand.pick("W DDIs starting at N",
				"W consecutive numbers from N", "W numbers in sequence, the first being N")
				.replace("W", word[1]).replace("N", hand.full(a)));
	}

	/** Writes the last digits, or with none the last group. */
	private static String last(long number, int digits) {
		return digits == 0 ? end(number) : tail(number, digits);
	}

	private static Phrase listed(String name, List<Long> numbers, SecondHand hand, int digits) {
		StringBuilder text = new StringBuilder(hand.first(numbers.getFirst(), ", "));
		String join = hand.pick(" and ", " & ", ", ", " and ");
		IntStream.range(1, numbers.size()).forEach(index -> text.append(index == numbers.size() - 1 ? join : ", ")
				.append(last(numbers.get(index), digits)));
		return phrase(name, text.toString(), numbers);
	}

	private static Phrase slashed(String name, List<Long> numbers, SecondHand hand, int digits) {
		String slash = digits == 1 ? "/" : hand.pick("/", "/", " / ");
		return phrase(name, hand.first(numbers.getFirst(), "/") + numbers.stream().skip(1)
				.map(number -> slash + last(number, digits)).collect(Collectors.joining()), numbers);
	}

	private static Phrase mixed(String name, SecondHand hand) {
		long first = hand.draw(25, 25, 10_000).first();
		int from = 5 + hand.below(4);
		int to = from + 2 + hand.below(5);
		int alone = to + 2 + hand.below(5);
		String text = hand.first(first, ", ") + ", " + end(first + 2) + ", " + end(first + from) + hand.till()
				+ end(first + to) + " and " + end(first + alone);
		return new Phrase(name, text, List.of(new NumberRange(first, first), new NumberRange(first + 2, first + 2),
				new NumberRange(first + from, first + to), new NumberRange(first + alone, first + alone)));
	}

	/** Writes a range with a gap, of which the part before the gap may be a single number. */
	private static Phrase cut(String name, SecondHand hand, int least, String join, int alone) {
		NumberRange room = hand.draw(least, 1000, 10_000);
		long before = alone == 1 ? room.first() : room.first() + 1 + hand.below(size(room) / 3);
		long behind = before + 2 + hand.below(size(room) / 3);
		String separator = hand.till();
		String start = hand.first(room.first(), separator) + (alone == 1 ? "" : separator + end(before));
		return phrase(name + " [" + separator + "]", start + join + end(behind) + separator + end(room.last()),
				new NumberRange(room.first(), before), new NumberRange(behind, room.last()));
	}

	private static Phrase except(String name, SecondHand hand, String pattern, boolean several) {
		NumberRange room = hand.draw(several ? 20 : 6, 1000, 10_000);
		int from = 1 + hand.below(size(room) / 3);
		int to = several ? from + 1 + hand.below(size(room) / 3) : from;
		List<NumberRange> left = new ArrayList<>(List.of(new NumberRange(room.first(), room.first() + from - 1)));
		String out = end(room.first() + from) + (several ? hand.pick("-", "–", " to ") + end(room.first() + to) : "");
		boolean more = !several && !pattern.contains(" is ") && hand.chance(40);
		if (more) {
			int next = to + 1 + hand.below(size(room) - to - 2);
			if (next > to + 1) {
				left.add(new NumberRange(room.first() + to + 1, room.first() + next - 1));
			}
			out += hand.pick(" and ", ", ", " & ") + end(room.first() + next);
			to = next;
		} else if (!several && hand.chance(20)) {
			out = hand.full(room.first() + from);
		}
		left.add(new NumberRange(room.first() + to + 1, room.last()));
		String separator = hand.upTo();
		String text = hand.first(room.first(), separator) + separator + end(room.last()) + pattern.replace("X", out);
		return new Phrase(name + " [" + separator + "]", text, List.copyOf(left));
	}

	private static Phrase exceptBlock(String name, SecondHand hand) {
		NumberRange room = hand.draw(10, 1000, 10_000);
		long out = room.first() + 1 + hand.below(size(room) - 2);
		String text = hand.pick("block of C from N, except X", "block of C starting N, of which X stays with BT",
				"N (block of C, except X)", "DDI block N x C, but not X")
				.replace("C", hand.count(size(room))).replace("N", hand.full(room.first())).replace("X", end(out));
		return phrase(name, text, new NumberRange(room.first(), out - 1), new NumberRange(out + 1, room.last()));
	}
}
