package org.portwright.workspace.orders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portwright.model.OrderState;
import org.portwright.porting.life.DueItem;

/**
 * What waits of many orders. Immutable: it keeps nothing of the model.
 *
 * @param today   the day from which it is judged what is overdue
 * @param entries what waits: what is overdue first, then by day and time, so that what waits since a day is before what
 *                waits for a later one
 * @param unknown the orders of which nobody knows what waits, since they cannot be read
 * @param orders  how many orders were looked through
 */
public record DueList(LocalDate today, List<Entry> entries, List<Unknown> unknown, int orders) {

	/**
	 * Something that waits, and whose it is.
	 *
	 * @param key   what the file of the order is known by
	 * @param order what the order is called
	 */
	public record Entry(String key, String order, OrderState state, DueItem item) {
	}

	private static final Comparator<Entry> ORDER = Comparator
			.comparing((Entry entry) -> !entry.item().overdue())
			.thenComparing(entry -> entry.item().date())
			.thenComparing(entry -> entry.item().time().orElse(LocalTime.MIN))
			.thenComparing(entry -> entry.item().kind()).thenComparing(Entry::order).thenComparing(Entry::key);

	/**
	 * An order of which nobody knows what waits.
	 *
	 * @param key   what its file is known by
	 * @param order what the file is called
	 * @param why   says why, for people
	 */
	public record Unknown(String key, String order, String why) {
	}

	/** Puts what waits into its order. */
	public DueList {
		entries = entries.stream().sorted(ORDER).toList();
		unknown = List.copyOf(unknown);
	}

	/** The first that waits of each order, by what its file is known by; nothing of an order of which nothing waits. */
	public Map<String, Entry> next() {
		return entries.stream().collect(Collectors.toMap(Entry::key, Function.identity(), (first, later) -> first));
	}
}
