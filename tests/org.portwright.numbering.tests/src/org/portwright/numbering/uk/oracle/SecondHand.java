package org.portwright.numbering.uk.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.portwright.numbering.NumberRange;

/** The hand of one writer: chooses numbers, none of them twice in a text, and writes them digit by digit. */
@SuppressWarnings("nls")
final class SecondHand {

	/** Every hyphen, dash and minus that people put between the ends of a range. */
	private static final String[] DASHES = { "-", "-", "\u2013", "\u2013", "\u2014", "\u2212", "\u2012", "\u2010",
			"\u2011" };

	/** What else stands between two ends. */
	private static final String[] WORDS = { " to ", " to ", " until ", " till ", " thru ", " through ", " --> ", " -> ",
			" \u2192 ", " .. ", "..", "...", "\u2026", " \u2026 ", " -- ", "--" };

	/** Words that are clear only before the last group or a whole number. */
	private static final String[] LONG_WORDS = { " up to ", " up to and including ", " onwards up to " };

	/** The blocks of a thousand that Ofcom keeps for drama and examples. */
	private static final long[] BLOCKS = { 442079460000L, 441614960000L, 441134960000L, 441154960000L, 448081570000L,
			441632960000L };

	/** The style which leaves a short group at the end, `0161 4960 000`. */
	private static final int ODD_STYLE = 17;

	private static final int STYLES = 22;

	private static final int LARGE = 150;

	private final Random random;
	private final int habit;
	private final List<NumberRange> taken = new ArrayList<>();
	private int large;

	SecondHand(Random random) {
		this.random = random;
		habit = random.nextInt(STYLES);
	}

	/** A piece of text, how it is written, and the numbers that a person understands by it. */
	record Phrase(String name, String text, List<NumberRange> numbers) {
	}

	int below(int bound) {
		return random.nextInt(bound);
	}

	boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	String pick(String... choices) {
		return choices[random.nextInt(choices.length)];
	}

	/**
	 * Takes a range that no other piece of the text has, nor touches.
	 *
	 * @param least  how many numbers at least
	 * @param most   how many numbers at most, small and large sizes alike
	 * @param window a power of ten: both ends differ only in the digits which it leaves free
	 */
	NumberRange draw(int least, int most, long window) {
		for (int attempt = 0; attempt < 20_000; attempt++) {
			int limit = attempt < 100 ? most : Math.min(most, 12);
			int size = size(least, Math.max(least, large < 3 ? limit : Math.min(limit, LARGE)));
			int step = chance(40) ? 1 : size >= 100 ? 100 : size >= 10 ? 10 : 1;
			int offset = random.nextInt((1000 - size) / step + 1) * step;
			long first = BLOCKS[random.nextInt(BLOCKS.length)] + offset;
			long last = first + size - 1;
			if (first / window == last / window
					&& taken.stream().noneMatch(one -> first <= one.last() + 1 && one.first() <= last + 1)) {
				taken.add(new NumberRange(first, last));
				large += size > LARGE ? 1 : 0;
				return taken.getLast();
			}
		}
		throw new IllegalStateException("No room for " + least + " numbers beside " + taken);
	}

	NumberRange range() {
		return draw(2, 1000, 10_000);
	}

	long one() {
		return draw(1, 1, 1).first();
	}

	/** Takes some numbers in rising order, not all of them neighbours, which differ in the last digits only. */
	List<Long> some(int count, long window) {
		NumberRange room = draw(count, (int) Math.min(window, 60), window);
		TreeSet<Long> chosen = new TreeSet<>(List.of(room.first()));
		while (chosen.size() < count) {
			chosen.add(room.first() + random.nextInt(size(room)));
		}
		return List.copyOf(chosen);
	}

	static int size(NumberRange range) {
		return (int) (range.last() - range.first() + 1);
	}

	private int size(int least, int most) {
		int size = (int) (least * Math.pow((most + 1.0) / least, random.nextDouble()));
		int[] round = { 10, 20, 30, 50, 100, 200, 500, 1000 };
		int rounded = round[random.nextInt(round.length)];
		boolean near = rounded <= 2 * size && size <= 2 * rounded && rounded >= least && rounded <= most;
		return near ? rounded : Math.min(size, most);
	}

	/** Writes a whole number in any way, mostly in the way that this writer is used to. */
	String full(long number) {
		return styled(chance(60) ? habit : random.nextInt(STYLES), number);
	}

	/** Writes the number beside a separator, so that the separator is not taken for a part of the number. */
	String whole(long number, String separator) {
		return beside(number, separator, true);
	}

	/** Writes the number before a separator behind which only the last digits follow. */
	String first(long number, String separator) {
		return beside(number, separator, false);
	}

	private String beside(long number, String separator, boolean odd) {
		while (true) {
			int style = chance(60) ? habit : random.nextInt(STYLES);
			String text = styled(style, number);
			String clash = text.indexOf('-') >= 0 ? "[-\u2010-\u2015\u2212]+"
					: text.indexOf('.') >= 0
							? "[.\u2026]+"
							: text.indexOf('/') >= 0 ? "/" : " ";
			if (!separator.matches(clash) && (odd || style != ODD_STYLE)) {
				return text;
			}
		}
	}

	/** Writes the number as most people do, `020 7946 0000`. */
	static String plain(long number) {
		return styled(0, number);
	}

	/** Writes the number without any space, `02079460000`. */
	static String solid(long number) {
		return styled(1, number);
	}

	/** Writes the number as a spreadsheet leaves it, `2079460000`. */
	static String bare(long number) {
		return Long.toString(number).substring(2);
	}

	/** Writes what stands before the last group of the number, `020 7946`, `01632 960`. */
	static String head(long number) {
		String text = plain(number);
		return text.substring(0, text.length() - end(number).length()).strip();
	}

	/** Writes the last group of the number, four digits or in 01632 three. */
	static String end(long number) {
		return tail(number, number / 1_000_000 == 441_632 ? 3 : 4);
	}

	/** Writes the last digits of the number. */
	static String tail(long number, int digits) {
		String text = Long.toString(number);
		return text.substring(text.length() - digits);
	}

	/** Writes the code of the area, `0161`. */
	static String area(long number) {
		return "0" + bare(number).substring(0, code(number));
	}

	/** Writes the number behind the code of the area, `496 0000`. */
	static String local(long number, String space) {
		return groups(bare(number).substring(code(number)), space);
	}

	/** Chooses a dash, with or without spaces. */
	String dash() {
		String dash = pick(DASHES);
		return chance(50) ? dash : " " + dash + " ";
	}

	/** Chooses a separator that binds a single digit, too, so that it is no count: no dash between spaces. */
	String close() {
		return chance(60) ? pick(DASHES) : pick(" to ", " to ", " until ", " till ", " thru ", " through ", "..");
	}

	/** Chooses a separator that is clear before three digits and more. */
	String till() {
		return chance(55) ? dash() : pick(WORDS);
	}

	/** Chooses a separator that stands before the last group or a whole number. */
	String upTo() {
		return chance(20) ? pick(LONG_WORDS) : till();
	}

	/** Writes how many, a thousand also with a comma. */
	String count(int count) {
		return count == 1000 && chance(50) ? "1,000" : Integer.toString(count);
	}

	static Phrase phrase(String name, String text, NumberRange... numbers) {
		return new Phrase(name, text, List.of(numbers));
	}

	/** Makes a phrase of single numbers, neighbours folded to ranges. */
	static Phrase phrase(String name, String text, Collection<Long> numbers) {
		List<NumberRange> folded = new ArrayList<>();
		for (long number : new TreeSet<>(numbers)) {
			if (!folded.isEmpty() && folded.getLast().last() + 1 == number) {
				folded.set(folded.size() - 1, new NumberRange(folded.getLast().first(), number));
			} else {
				folded.add(new NumberRange(number, number));
			}
		}
		return new Phrase(name, text, List.copyOf(folded));
	}

	private static int code(long number) {
		String digits = bare(number);
		return digits.startsWith("20") ? 2 : digits.startsWith("1632") ? 4 : 3;
	}

	private static String groups(String local, String space) {
		int cut = local.length() == 6 ? 3 : local.length() - 4;
		boolean whole = local.length() == 6 && space.equals(" ");
		return whole ? local : local.substring(0, cut) + space + local.substring(cut);
	}

	private static String odd(String digits) {
		int one = digits.startsWith("1632") ? 4 : 3;
		int two = digits.startsWith("20") ? 6 : 7;
		return "0" + digits.substring(0, one) + " " + digits.substring(one, two) + " " + digits.substring(two);
	}

	private static String styled(int style, long number) {
		String digits = bare(number);
		String code = digits.substring(0, code(number));
		String local = digits.substring(code.length());
		return switch (style) {
		case 1 -> "0" + digits; // 01614960000
		case 2 -> "(0" + code + ") " + groups(local, " "); // (0161) 496 0000
		case 3 -> "(0" + code + ")" + local; // (0161)4960000
		case 4 -> "0" + code + " " + local; // 0161 4960000
		case 5 -> "0" + code + "-" + groups(local, "-"); // 0161-496-0000
		case 6 -> "0" + code + "." + groups(local, "."); // 0161.496.0000
		case 7 -> "0" + code + "/" + local; // 0161/4960000
		case 8 -> "+44 " + code + " " + groups(local, " "); // +44 161 496 0000
		case 9 -> "+44" + digits; // +441614960000
		case 10 -> "+44 (0)" + code + " " + groups(local, " "); // +44 (0)161 496 0000
		case 11 -> "+44(0)" + digits; // +44(0)1614960000
		case 12 -> "0044 " + code + " " + groups(local, " "); // 0044 161 496 0000
		case 13 -> "0044" + digits; // 00441614960000
		case 14 -> "0" + code + "\u00a0" + groups(local, "\u00a0"); // no-break spaces
		case 15 -> "0" + code + " " + groups(local, "-"); // 0161 496-0000
		case 16 -> "0" + digits.substring(0, 4) + " " + digits.substring(4); // 01614 960000, 02079 460000
		case ODD_STYLE -> odd(digits); // 0161 4960 000, 0207 946 0000
		case 18 -> "+44-" + code + "-" + groups(local, "-"); // +44-161-496-0000
		case 19 -> "(+44) " + code + " " + groups(local, " "); // (+44) 161 496 0000
		case 20 -> "+44 " + code + " " + local; // +44 161 4960000
		case 21 -> "+44\u202f" + code + "\u2009" + groups(local, "\u2009"); // thin spaces
		default -> "0" + code + " " + groups(local, " "); // 0161 496 0000
		};
	}
}
