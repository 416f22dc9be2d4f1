package org.portwright.documents;

import java.time.LocalDate;
import java.util.Optional;

import org.portwright.porting.dates.DatePlan;

/**
 * How a Letter of Authorization is made.
 *
 * @param draft  whether each page says <em>Draft</em>
 * @param today  the day that the document carries
 * @param dates  which dates are possible, and the milestones, for a page of them behind the letter; empty for none
 * @param again  whether the letter was submitted before, and is made again of what was kept of it: then it says on each
 *               page that it was reprinted on that day
 * @param toSign whether it is the letter to sign: then it has its day and its fingerprint on each page, and no date
 *               beside the signature
 */
public record LoaOptions(boolean draft, LocalDate today, Optional<DatePlan> dates, boolean again, boolean toSign) {

	/** A letter that is made for the first time. */
	public LoaOptions(boolean draft, LocalDate today, Optional<DatePlan> dates) {
		this(draft, today, dates, false, false);
	}

	/** A letter without a page of the dates. */
	public LoaOptions(boolean draft, LocalDate today) {
		this(draft, today, Optional.empty());
	}

	/** A letter that was submitted before, and of which no file was kept. */
	public static LoaOptions reprint(LocalDate today) {
		return new LoaOptions(false, today, Optional.empty(), true, false);
	}

	/** The letter to sign. */
	public static LoaOptions toSign(LocalDate today) {
		return new LoaOptions(false, today, Optional.empty(), false, true);
	}
}
