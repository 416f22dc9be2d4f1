package org.portwright.numbering.uk.written;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.numbering.Place;

/**
 * What of a text could be part of a telephone number, as somebody sees it who knows nothing of the reader. It is
 * <ul>
 * <li>seven digits and more in one run,
 * <li>six digits and more in groups of one line, between them at most two blanks, a dot, a dash, a bracket, or a slash
 * behind an area code, when no group but the last has fewer than three digits, and it begins with 0 or all groups have
 * three: of a number that was cut so much is left, while {@code 20 30 40} is nothing,
 * <li>four digits that begin with 0 and stand for themselves behind a number of their line: they may be its end.</ul>
 * Fewer are a count, a year or a house number as often. None of it is what a bullet, date, time, price, decimal number,
 * web address, e-mail address, card, hardware or Internet address has, nor what touches letters or a sign that makes it
 * part of something else: such digits are left to the tests that name them one by one.
 */
@SuppressWarnings("nls")
final class PossibleNumbers {

	private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
	private static final String MONTH = "(?:0?[1-9]|1[0-2])";
	private static final String YEAR = "(?:19|20|21)\\d\\d";
	private static final String HOUR = "(?:[01]?\\d|2[0-4])";
	private static final Pattern ELSE = Pattern.compile("(?i)" + String.join("|", //
			"\\S*(?:://|@|www\\.)\\S*", //
			"(?m)(?:^\\W*|>)\\d{1,3}[.):](?=[ \\t])", //
			"[£$€] ?\\d[\\d.,]*", //
			"\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}", //
			"\\p{XDigit}{2}(?:[:-]\\p{XDigit}{2}){5}", "00\\p{XDigit}{2}\\.\\p{XDigit}{4}\\.\\p{XDigit}{4}", //
			"(?<!\\d)\\d{1,3}(?:\\.\\d{1,3}){3}", //
			"(?<!\\d)" + DAY + "([/.\\- ])" + MONTH + "\\1(?:" + YEAR + "|(?<! )\\d\\d)(?!\\d)", //
			"(?<!\\d)" + MONTH + "/" + DAY + "/" + YEAR + "(?!\\d)", //
			"(?<!\\d)" + YEAR + "([/.\\- ])" + MONTH + "\\2" + DAY + "(?!\\d)", //
			"(?<!\\d)" + MONTH + "[ /.-]" + YEAR + "(?!\\d)", //
			"(?<!\\d)" + HOUR + ":[0-5]\\d(?::[0-5]\\d)?(?!\\d)", //
			"(?<!\\d)" + HOUR + "\\.[0-5]\\d ?(?:am|pm|(?:-|to) ?" + HOUR + "\\.[0-5]\\d)", //
			"(?<!\\d)" + HOUR + "[0-5]\\d\\s{0,2}(?:-|to)\\s{0,2}" + HOUR
					+ "[0-5]\\d[\\s,(]{0,2}(?:mon|tue|wed|thu|fri|sat|sun|hrs?|hours"
					+ "|daily|weekday|weekend|gmt|bst)", //
			"\\d+(?:[.,]\\d+)?e\\+?\\d{1,2}(?!\\d)", //
			"(?<!\\d)(?<!\\d\\.)(?:\\d+\\.\\d{1,2}|[1-9]\\d*\\.\\d+)(?!\\d|\\.\\d)", //
			"(?<!\\d)\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)"));
	private static final Pattern RUN = Pattern.compile("\\d+");
	private static final Pattern GAP = Pattern.compile("(?! {3})(?!.*\\. )(?!.*[./-].*[./-])[ ./()-]{1,3}");
	/** And marks that take no room. */
	private static final String INLINE_TAGS = "(?i)(?:</?(?:a|b|i|u|em|span|strong|font|rt)>|\\p{Cf})+";
	/** Digits before them are seen as one with those behind. */
	private static final Pattern TAGS_BEFORE = Pattern.compile("\\d*" + INLINE_TAGS + '$');
	private static final Pattern TAGS_BEHIND = Pattern.compile(INLINE_TAGS);
	private static final int LONGEST_TAGS = 60;
	private static final String TOUCHING = "_@#=£$€%'&+";
	private static final String JOINING = ".,:;/-\\";
	private static final int ONE_RUN = 7;
	private static final int SEVERAL = 6;
	private static final int GROUP = 3;
	private static final int ENDING = 4;

	private final String text;
	private final BitSet known;
	private final String plain;
	private final List<Place> found = new ArrayList<>();

	private PossibleNumbers(String text, BitSet known) {
		this.text = text;
		this.known = known;
		// What is something else becomes letters, so that what touches it does not stand for itself either.
		plain = ELSE.matcher(text).replaceAll(match -> "d".repeat(match.group().length()));
	}

	/**
	 * What is left of it in a text.
	 *
	 * @param known the offsets of which something was said
	 */
	static List<Place> in(String text, BitSet known) {
		var numbers = new PossibleNumbers(text, known);
		numbers.find();
		return numbers.found;
	}

	private void find() {
		List<MatchResult> groups = new ArrayList<>();
		for (MatchResult run : RUN.matcher(plain).results().toList()) {
			if (isSaid(run)) {
				finish(groups);
				continue;
			}
			if (!groups.isEmpty() && !goesOn(groups, run)) {
				finish(groups);
			}
			groups.add(run);
		}
		finish(groups);
	}

	/** A slash parts groups only behind an area code, and not two of them. */
	private boolean goesOn(List<MatchResult> groups, MatchResult run) {
		String gap = plain.substring(groups.getLast().end(), run.start());
		boolean slash = gap.contains("/");
		return GAP.matcher(gap).matches()
				&& !(slash && (!groups.getFirst().group().startsWith("0") || run.group().startsWith("0")));
	}

	private boolean isSaid(MatchResult run) {
		int said = known.nextSetBit(run.start());
		return said >= 0 && said < run.end();
	}

	private void finish(List<MatchResult> groups) {
		if (!groups.isEmpty() && standsAlone(groups.getFirst().start(), groups.getLast().end())
				&& couldBe(groups)) {
			int start = groups.getFirst().start();
			found.add(new Place(text.substring(start, groups.getLast().end()), start));
		}
		groups.clear();
	}

	private boolean couldBe(List<MatchResult> groups) {
		int digits = groups.stream().mapToInt(group -> group.group().length()).sum();
		boolean zero = groups.getFirst().group().startsWith("0");
		boolean grouped = groups.stream().limit(groups.size() - 1L).allMatch(group -> group.group().length() >= GROUP);
		boolean last = zero || groups.getLast().group().length() >= GROUP;
		return groups.stream().anyMatch(group -> group.group().length() >= ONE_RUN)
				|| digits >= SEVERAL && groups.size() > 1 && grouped && last
				|| zero && groups.size() == 1 && digits == ENDING && isBehindNumber(groups.getFirst().start());
	}

	private boolean isBehindNumber(int offset) {
		int number = known.previousSetBit(offset);
		return number >= 0 && plain.substring(number, offset).matches("\\d? *(?:[,;&/]|and|or) ?");
	}

	/** Nobody sees a tag within a line: what stands behind {@code desk</b>} touches letters. */
	private int behindShown(int start) {
		Matcher tags = TAGS_BEFORE.matcher(plain).region(Math.max(0, start - LONGEST_TAGS), start);
		return tags.find() ? tags.start() : start;
	}

	/** What stands before {@code </b>desk} touches letters, too. */
	private int beforeShown(int end) {
		Matcher tags = TAGS_BEHIND.matcher(plain).region(end, plain.length());
		return tags.lookingAt() ? tags.end() : end;
	}

	private boolean standsAlone(int from, int to) {
		int start = behindShown(from);
		int end = beforeShown(to);
		if (start > 0) {
			char before = plain.charAt(start - 1);
			boolean joined = JOINING.indexOf(before) >= 0 && start > 1
					&& Character.isLetterOrDigit(plain.charAt(start - 2));
			if (Character.isLetter(before) || TOUCHING.indexOf(before) >= 0 || joined) {
				return false;
			}
		}
		if (end < plain.length()) {
			char behind = plain.charAt(end);
			boolean joined = JOINING.indexOf(behind) >= 0 && end + 1 < plain.length()
					&& Character.isLetterOrDigit(plain.charAt(end + 1));
			return !Character.isLetter(behind) && TOUCHING.indexOf(behind) < 0 && !joined;
		}
		return true;
	}
}
