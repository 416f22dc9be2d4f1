package org.portwright.documents.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portwright.porting.dates.Milestone;

/**
 * Orders whose dates are shown one above the other.
 *
 * @param title what they belong to
 * @param today the day to count from
 * @param time  the time of that day, in the United Kingdom; empty on what is read on another day too
 */
public record Timeline(String title, LocalDate today, Optional<LocalTime> time, List<TimelineOrder> orders) {

	/** Copies the list. */
	public Timeline {
		orders = List.copyOf(orders);
	}

	/** The same at another time. */
	public Timeline at(LocalDate newToday, LocalTime newTime) {
		return new Timeline(title, newToday, Optional.of(newTime), orders);
	}

	/** The days from the first to the last that anything is shown of, today among them. */
	public DaySpan span() {
		List<LocalDate> days = Stream.concat(Stream.of(today),
				orders.stream().flatMap(order -> Stream.concat(order.milestones().stream().map(Milestone::date),
						order.possible().stream().flatMap(span -> Stream.of(span.first(), span.last())))))
				.sorted().toList();
		return new DaySpan(days.getFirst(), days.getLast());
	}
}
