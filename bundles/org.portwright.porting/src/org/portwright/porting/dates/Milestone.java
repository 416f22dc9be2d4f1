package org.portwright.porting.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What happens when on the way of an order.
 *
 * @param time     the time of day in Europe/London, where there is one
 * @param reason   where the date comes from, for people
 * @param reckoned whether it is worked out rather than recorded, confirmed or asked for
 */
public record Milestone(MilestoneKind kind, LocalDate date, Optional<LocalTime> time, String reason,
		boolean reckoned) {
}
