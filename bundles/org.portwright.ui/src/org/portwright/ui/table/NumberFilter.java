package org.portwright.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.SoughtDigits;

/**
 * What is looked for: a part of a number in any spelling, or words that all stand somewhere in the row.
 *
 * @param sought the part of a number; empty for words
 * @param words  what is looked for otherwise, in lower case
 */
public record NumberFilter(Optional<SoughtDigits> sought, List<String> words) {

	/** Lets everything through. */
	static final NumberFilter ALL = new NumberFilter(Optional.empty(), List.of());

	private static final Pattern SPACE = Pattern.compile("\\s+"); //$NON-NLS-1$

	/** Copies the list. */
	public NumberFilter {
		words = List.copyOf(words);
	}

	/** Reads what was typed into the filter field. */
	public static NumberFilter of(String typed) {
		String text = typed.strip();
		if (text.isEmpty()) {
			return ALL;
		}
		Optional<SoughtDigits> sought = SoughtDigits.of(text);
		return new NumberFilter(sought, sought.isPresent() ? List.of()
				: Stream.of(SPACE.split(text.toLowerCase(Locale.ROOT))).toList());
	}

	boolean isEmpty() {
		return sought.isEmpty() && words.isEmpty();
	}

	/** Whether a word that is looked for stands in a text. */
	public static boolean contains(String text, String word) {
		int last = text.length() - word.length();
		for (int i = 0; i <= last; i++) {
			if (text.regionMatches(true, i, word, 0, word.length())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the part of a number that is looked for is in a number of a range, or in what is none as it was typed.
	 */
	public boolean isIn(Optional<NumberRange> range, String asTyped) {
		if (range.isEmpty()) {
			return isIn(asTyped);
		}
		NumberRange numbers = range.get();
		return sought.filter(digits -> numbers.count() == 1 ? digits.isIn(numbers.first())
				: digits.firstIn(numbers).isPresent()).isPresent();
	}

	/** Whether the digits that are looked for stand in a text. */
	public boolean isIn(String text) {
		return sought.flatMap(digits -> digits.anywhere().or(digits::start)).filter(text::contains).isPresent();
	}
}
