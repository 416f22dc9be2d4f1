package org.portwright.porting.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;

/**
 * The numbers of an order or of a revision on one line of a text, shortened where there are many.
 *
 * @param entries the ends of each entry on one line each, the second empty for a single number
 */
@SuppressWarnings("nls")
record NumbersLine(List<Entry> entries) {

	private static final int MOST_ENTRIES = 30;
	private static final String LIST = Literals.PORT_ORDER__NUMBERS.getName() + '[';
	private static final String FIRST = Literals.PORTED_NUMBERS__FIRST.getName();
	private static final String LAST = Literals.PORTED_NUMBERS__LAST.getName();

	/** A number or a range, as typed. */
	record Entry(String first, String last) {

		boolean isSingle() {
			return last.isEmpty() || last.equals(first);
		}

		String text() {
			String from = OrderLetterLines.number(first);
			return isSingle() ? from : from + " – " + OrderLetterLines.number(last);
		}
	}

	/** What is compared: the numbers that can be read, whatever entries they are in, and what else was typed. */
	private record Content(List<NumberRange> ranges, Set<String> others) {
	}

	/** Those of an order as it is. */
	static NumbersLine of(PortOrder order) {
		return new NumbersLine(order.getNumbers().stream().map(numbers -> new Entry(
				OrderLetterLines.oneLine(numbers.getFirst()), OrderLetterLines.oneLine(numbers.getLast()))).toList());
	}

	/** @param kept what a revision kept, by the paths of all fields */
	static NumbersLine of(Map<String, String> kept) {
		Map<String, Entry> entries = new LinkedHashMap<>();
		kept.forEach((path, value) -> {
			int end = path.lastIndexOf("].");
			if (path.startsWith(LIST) && end > 0) {
				String field = path.substring(end + 2);
				String text = OrderLetterLines.oneLine(value);
				Entry before = entries.getOrDefault(path.substring(0, end), new Entry("", ""));
				entries.put(path.substring(0, end), field.equals(FIRST) ? new Entry(text, before.last())
						: field.equals(LAST) ? new Entry(before.first(), text) : before);
			}
		});
		return new NumbersLine(List.copyOf(entries.values()));
	}

	boolean isEmpty() {
		return entries.isEmpty();
	}

	/** Returns whether both have the same numbers. */
	boolean isSameAs(NumbersLine other) {
		return content().equals(other.content());
	}

	private Content content() {
		List<NumberRange> ranges = new ArrayList<>();
		Set<String> others = new TreeSet<>();
		for (Entry entry : entries) {
			try {
				ranges.add(NumberRange.of(entry.first(), entry.isSingle() ? entry.first() : entry.last()));
			} catch (IllegalArgumentException e) {
				others.add(entry.text());
			}
		}
		return new Content(NumberRanges.fold(ranges), others);
	}

	/** Returns the text. */
	String text() {
		String first = entries.stream().limit(MOST_ENTRIES).map(Entry::text).collect(Collectors.joining(", "));
		int more = entries.size() - MOST_ENTRIES;
		return more > 0 ? OverdueText.of("NUMBERS_MORE", first, more) : first;
	}
}
