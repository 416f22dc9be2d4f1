package org.portwright.documents;

import java.time.LocalDate;
import java.util.Optional;

import org.portwright.porting.dates.DatePlan;

/**
 * How a Letter of Authorization is made.
 *
 * @param draft whether each page says <em>Draft</em>
 * @param today the day that the document carries
 * @param dates which dates are possible, and the milestones, for a page of them behind the letter; empty for none
 */
public record LoaOptions(boolean draft, LocalDate today, Optional<DatePlan> dates) {

	/** A letter without a page of the dates. */
	public LoaOptions(boolean draft, LocalDate today) {
		this(draft, today, Optional.empty());
	}
}
