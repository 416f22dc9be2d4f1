package org.portwright.porting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The figures of a rule profile that dates are judged by. Days are counted from the submission day, which is day 0.
 *
 * @param earliestWorkingDays fewest working days from submission to cut-over
 * @param earliestSeverity    how much an earlier date weighs
 * @param advisedWorkingDays  working days that the gaining provider advises, where it does
 * @param latestCalendarDays  most calendar days from submission to cut-over, where there is a limit
 * @param opens               from when numbers are moved, Europe/London
 * @param closes              until when numbers are moved, Europe/London
 * @param cancelWorkingDays   how many working days before the cut-over an order may be cancelled at the latest; empty:
 *                            until it is Transfer pending
 * @param answerWorkingDays   working days that the losing provider has for its answer
 * @param appearWorkingDays   working days after that answer until the numbers appear at the gaining provider
 * @param rightMonths         how many months after the end of the old contract the right to take numbers along lasts
 * @param pstnEnd             the day on which the PSTN ends; empty in a profile that says nothing of it
 * @param leadTimes           the industry's minimum lead times; for a kind, the first row whose size fits counts
 */
public record DateFigures(int earliestWorkingDays, Severity earliestSeverity, OptionalInt advisedWorkingDays,
		OptionalInt latestCalendarDays, LocalTime opens, LocalTime closes, OptionalInt cancelWorkingDays,
		int answerWorkingDays, int appearWorkingDays, int rightMonths, Optional<LocalDate> pstnEnd,
		List<LeadTime> leadTimes) {

	/** Copies the list. */
	public DateFigures {
		leadTimes = List.copyOf(leadTimes);
	}

	/** Finds the minimum lead time of an installation; empty where the table has none. */
	public Optional<LeadTime> leadTime(Installation installation, long numbers) {
		return leadTimes.stream().filter(row -> row.installation() == installation && numbers <= row.upTo())
				.findFirst();
	}

	/**
	 * How numbers are installed, as far as the industry's lead times care.
	 */
	public enum Installation {
		/** One number on one line. */
		SINGLE_LINE,
		/** Several numbers on one installation, no DDI range. */
		MULTI_LINE,
		/** Whole DDI ranges. */
		DDI_RANGE,
		/** Part of a DDI range: the industry's complex DDI. */
		PART_OF_DDI_RANGE,
		/** Freephone and other numbers without a line. */
		NON_GEOGRAPHIC
	}

	/**
	 * One row of the lead time table (domain facts D8).
	 *
	 * @param upTo        the most numbers it is for
	 * @param rangeHolder working days where the losing provider holds the range
	 * @param other       working days where another provider does
	 */
	public record LeadTime(Installation installation, int upTo, int rangeHolder, int other) {
	}
}
