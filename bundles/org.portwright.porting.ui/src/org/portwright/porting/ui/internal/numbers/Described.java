package org.portwright.porting.ui.internal.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;

/**
 * What is said of an entry in one of the columns.
 *
 * @param text what the cell shows
 * @param rank what it is sorted by before its text: the values of an enumeration keep the order of the model
 */
@SuppressWarnings("nls")
record Described(String text, int rank) implements Comparable<Described> {

	private static final Described NOTHING = new Described("", 0);

	/** Reads entries; what the same value of the same column reads like is made once. */
	static final class Reader {

		private final List<Map<Object, Described>> known = new ArrayList<>();

		Reader() {
			for (int column = 0; column < OrderColumn.values().length; column++) {
				known.add(new HashMap<>());
			}
		}

		/** What is said of an entry, by column. */
		List<Described> read(PortedNumbers numbers) {
			List<Described> cells = new ArrayList<>(known.size());
			for (OrderColumn column : OrderColumn.values()) {
				Object value = column == OrderColumn.EMERGENCY ? emergencyAddress(numbers)
						: column.field().map(numbers::eGet).orElse(null);
				cells.add(value == null ? NOTHING
						: Objects.requireNonNull(known.get(column.ordinal()).computeIfAbsent(value,
								unknown -> of(column, unknown))));
			}
			return List.copyOf(cells);
		}

		/** The state of the place that the numbers belong to. */
		private static @Nullable Object emergencyAddress(PortedNumbers numbers) {
			@Nullable
			Site site = numbers.getSite();
			return site != null ? site.getEmergencyAddress()
					: numbers.eContainer() instanceof PortOrder order ? order.getEmergencyAddress() : null;
		}

		private static Described of(OrderColumn column, Object value) {
			return switch (value) {
			case Enumerator one -> new Described(column.words(one), one.getValue());
			case Site site -> new Described(text(site.getName()), 0);
			default -> new Described(value.toString(), 0);
			};
		}

		private static String text(@Nullable String text) {
			return text == null ? "" : text;
		}
	}

	@Override
	public int compareTo(Described other) {
		return rank == other.rank ? text.compareToIgnoreCase(other.text) : Integer.compare(rank, other.rank);
	}
}
