package org.portwright.workspace.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.portwright.numbering.Doubt;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;

/**
 * Chooses the numbers that a list gets or loses by a typed value. A value of numbers alone is what the user means, even
 * if the number plan objects; between words of a text a number counts only if a wizard would tick it.
 */
public final class TextNumbers {

	private final boolean withDoubtful;
	private final List<RangeInText> left = new ArrayList<>();

	/** @param withDoubtful whether the user takes what is doubtful, too */
	public TextNumbers(boolean withDoubtful) {
		this.withDoubtful = withDoubtful;
	}

	/** Returns whether the user takes what is doubtful, too. */
	public boolean areDoubtfulTaken() {
		return withDoubtful;
	}

	/** Returns the ranges that were read and not chosen. */
	public List<RangeInText> left() {
		return left;
	}

	/**
	 * Returns the chosen numbers that are to move.
	 *
	 * @param value the text that they were read from
	 */
	public NumbersInText moving(NumbersInText read, String value) {
		return chosen(read, value, true);
	}

	/**
	 * Returns the chosen numbers of a text that is not about which ones move, such as the installed or the staying
	 * ones: that a number does not move, or cannot, is nothing against it.
	 *
	 * @param value the text that they were read from
	 */
	public NumbersInText named(NumbersInText read, String value) {
		return chosen(read, value, false);
	}

	private NumbersInText chosen(NumbersInText read, String value, boolean moving) {
		boolean plain = isPlain(read, value);
		Set<Doubt.Kind> harmless = plain ? Set.of(Doubt.Kind.UNKNOWN) : moving ? Set.of() : Set.of(Doubt.Kind.UNWANTED);
		List<RangeInText> chosen = new ArrayList<>();
		List<Doubt> doubts = new ArrayList<>();
		for (RangeInText range : read.ranges()) {
			boolean sure = range.doubts().stream().map(Doubt::kind).allMatch(harmless::contains);
			boolean portable = plain || !moving || range.isPortable();
			if (portable && (sure || withDoubtful)) {
				chosen.add(sure ? sure(range) : range);
				doubts.addAll(sure ? List.of() : range.doubts());
			} else {
				left.add(range);
			}
		}
		return new NumbersInText(chosen, read.notTaken(), read.notes(), doubts);
	}

	/** A number taken as sure has no source. */
	private static RangeInText sure(RangeInText range) {
		return range.isDoubtful() ? new RangeInText(range.range(), range.classification(), range.places(), List.of())
				: range;
	}

	/** Returns whether a value has no words beside its numbers. */
	private static boolean isPlain(NumbersInText read, String value) {
		var rest = new StringBuilder(value);
		read.ranges().stream().flatMap(range -> range.places().stream())
				.forEach(place -> rest.replace(place.offset(), place.end(), " ".repeat(place.text().length()))); //$NON-NLS-1$
		return rest.codePoints().noneMatch(Character::isLetter);
	}
}
