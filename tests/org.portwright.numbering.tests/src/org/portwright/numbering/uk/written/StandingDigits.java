package org.portwright.numbering.uk.written;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;
import org.portwright.numbering.Reason;

/**
 * Says whether the digits of what was taken stand in the text. The first number of a range stands there in one piece,
 * or its end does and its beginning before it; the last one does too, or it follows from a count or from places left
 * open. Where a piece of a range was taken back, or its numbers change their class, their doubts or their block of ten
 * thousand, the rest begins behind that.
 */
@SuppressWarnings("nls")
final class StandingDigits {

	private static final Pattern COUNT = Pattern
			.compile("(?i)(?:twen|thir|for|fif|six|seven|eigh|nine)ty|ten|eleven|twelve"
					+ "|hundred|thousand|dozen|two|three|four|five|six|seven|eight|nine");
	private static final Pattern OPEN = Pattern.compile("(?i)\\dx|x+\\b");
	private static final Pattern FIGURES = Pattern.compile("(?<!\\d)\\d{1,7}(?!\\d)");
	private static final Pattern THOUSANDS = Pattern.compile("(?<=\\b\\d{1,3}),(?=\\d{3}\\b)");
	private static final Pattern ENTITY = Pattern.compile("(?i)&#(?:x(?<hex>\\p{XDigit}{1,5})|(?<decimal>\\d{1,6}));");
	/** Letters among digits, that stand for some. */
	private static final Pattern LETTERS = Pattern
			.compile("(?<![\\p{L}\\d])(?=[OoIl]*\\d)[OoIl\\d]{2,20}(?![\\p{L}\\d])");
	private static final Pattern TAG = Pattern.compile("<[^<>]*>");
	private static final int BLOCK = 10_000;

	private final String text;
	private final NumbersInText read;

	StandingDigits(String text, NumbersInText read) {
		this.text = LETTERS.matcher(ENTITY.matcher(text).replaceAll(StandingDigits::shown)).replaceAll(
				run -> run.group().replace('O', '0').replace('o', '0').replace('I', '1').replace('l', '1'));
		this.read = read;
	}

	/** An entity as long as it is written; a digit of whatever script is one. */
	private static String shown(MatchResult entity) {
		String hex = entity.group("hex");
		int c = hex == null ? Integer.parseInt(entity.group("decimal")) : Integer.parseInt(hex, 16);
		String blank = " ".repeat(entity.group().length());
		return Character.isDigit(c) ? Character.digit(c, 10) + blank.substring(1) : blank;
	}

	/** What was taken and stands nowhere. */
	Stream<NumberRange> missing() {
		return read.ranges().stream().filter(range -> !stands(range)).map(RangeInText::range);
	}

	private boolean stands(RangeInText taken) {
		NumberRange range = taken.range();
		boolean open = OPEN.matcher(text).find();
		boolean first = open || stands(range.first(), taken.places()) || isBesideOther(taken, range.first() - 1);
		boolean last = open || range.count() == 1 || stands(range.last(), taken.places())
				|| isBesideOther(taken, range.last() + 1) || isCounted(taken);
		return first && last;
	}

	private boolean isBesideOther(RangeInText range, long neighbour) {
		boolean takenBack = read.notTaken().stream().map(NotTaken::reason).anyMatch(Reason.TAKEN_BACK::equals);
		Optional<RangeInText> beside = read.ranges().stream().filter(other -> other != range
				&& other.range().first() <= neighbour && neighbour <= other.range().last()).findAny();
		return takenBack || beside
				.filter(other -> other.places().stream().anyMatch(range.places()::contains)
						&& (!other.classification().equals(range.classification())
								|| other.isDoubtful() != range.isDoubtful()
								|| other.range().first() / BLOCK != range.range().first() / BLOCK))
				.isPresent();
	}

	private boolean isCounted(RangeInText taken) {
		return COUNT.matcher(text).find()
				|| counts(taken.places(), taken.range().last());
	}

	/** Whether the text says how many there are, the first of them being one that stands there. */
	private boolean counts(List<Place> places, long last) {
		return FIGURES.matcher(THOUSANDS.matcher(text).replaceAll("")).results().map(MatchResult::group)
				.mapToLong(Long::parseLong)
				.anyMatch(count -> stands(last - count + 1, places) || stands(last - count, places));
	}

	private boolean stands(long number, List<Place> places) {
		String national = Long.toString(number).replaceFirst("^44", "");
		// Abroad a 0 behind the country code is written and not dialled.
		return places.stream().anyMatch(place -> stands(national, place)
				|| IntStream.rangeClosed(1, 3)
						.anyMatch(code -> stands(national.substring(0, code) + "0" + national.substring(code), place)));
	}

	private boolean stands(String national, Place place) {
		String written = digits(TAG.matcher(text.substring(place.offset(), place.end())).replaceAll(""));
		if (written.contains(national)) {
			return true;
		}
		String before = digits(text.substring(0, place.end()));
		for (int begun = 2; begun < national.length(); begun++) {
			String beginning = national.substring(0, begun);
			if (written.contains(national.substring(begun))
					&& (before.contains(beginning) || begins(beginning, national))) {
				return true;
			}
		}
		return false;
	}

	/** Whether another number that is taken begins so: what is written by its end alone goes on with that one. */
	private boolean begins(String beginning, String national) {
		return read.ranges().stream().map(RangeInText::range)
				.flatMap(range -> Stream.of(range.firstE164(), range.lastE164()))
				.map(e164 -> e164.replaceFirst("^\\+(?:44)?", ""))
				.anyMatch(other -> other.startsWith(beginning) && !other.equals(national));
	}

	/** The digits of a text, whatever script they are of. */
	private static String digits(String text) {
		var digits = new StringBuilder();
		text.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
		return digits.toString();
	}
}
