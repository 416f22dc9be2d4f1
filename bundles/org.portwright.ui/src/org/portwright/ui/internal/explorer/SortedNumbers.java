package org.portwright.ui.internal.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

import org.portwright.model.Identified;

/** Objects whose ids are numbers, in ascending order. Immutable; the objects are not looked into. */
public final class SortedNumbers {

	private final long[] numbers;
	private final Identified[] objects;

	/** @param entries in ascending order */
	SortedNumbers(List<Entry> entries) {
		numbers = entries.stream().mapToLong(Entry::number).toArray();
		objects = entries.stream().map(Entry::object).toArray(Identified[]::new);
	}

	/**
	 * An object of the model.
	 *
	 * @param number its E.164 digits; negative and unique if its id is no number
	 */
	record Entry(long number, Identified object) {
	}

	int size() {
		return numbers.length;
	}

	/** The E.164 digits at a place. */
	long number(int place) {
		return numbers[place];
	}

	/** The object at a place. */
	Identified object(int place) {
		return objects[place];
	}

	/** The place of the first number that is not less, between two places. */
	int place(long number, int from, int to) {
		int found = Arrays.binarySearch(numbers, from, to, number);
		return found >= 0 ? found : -found - 1;
	}

	/** The place of an object; negative if it is not among them. */
	int place(Identified object) {
		return Arrays.asList(objects).indexOf(object);
	}

	/** Those at places that a test finds good. */
	SortedNumbers only(LongPredicate wanted) {
		return new SortedNumbers(IntStream.range(0, size()).filter(i -> wanted.test(numbers[i]))
				.mapToObj(i -> new Entry(numbers[i], objects[i])).toList());
	}
}
