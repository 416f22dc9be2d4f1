package org.portwright.porting.internal.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.NumberEntry;

/**
 * Numbers as the texts of rules name them: as people write them, and as forms and tables show them. The value of a
 * problem is for programs, and has them in E.164.
 */
public final class WrittenNumbers {

	private WrittenNumbers() {
	}

	/** What was typed: a number in E.164 as people write it, anything else as it stands. */
	public static String of(String typed) {
		try {
			return typed.startsWith("+") ? UkNumberPlan.display(typed) : typed; //$NON-NLS-1$
		} catch (IllegalArgumentException e) {
			return typed;
		}
	}

	/** Ranges, one behind the other. */
	public static String of(List<NumberRange> ranges) {
		return ranges.stream().map(UkNumberPlan::display).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/**
	 * Numbers of an entry: an entry of one number as it was typed.
	 *
	 * @param numbers those of its numbers that are meant
	 */
	public static String of(NumberEntry entry, List<NumberRange> numbers) {
		return entry.single() ? of(entry.first()) : of(numbers);
	}
}
