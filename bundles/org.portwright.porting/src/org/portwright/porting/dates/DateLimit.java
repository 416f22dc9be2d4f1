package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.List;

/**
 * The first or the last possible date.
 *
 * @param reasons what made it, at least one
 */
public record DateLimit(LocalDate date, List<DateReason> reasons) {

	/** Copies the list. */
	public DateLimit {
		reasons = List.copyOf(reasons);
	}
}
