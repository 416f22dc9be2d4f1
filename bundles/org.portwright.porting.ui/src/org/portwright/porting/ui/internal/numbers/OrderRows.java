package org.portwright.porting.ui.internal.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.ui.table.NumberFilter;
import org.portwright.ui.table.NumberRows;

/** The numbers of an order, a row an entry. */
@SuppressWarnings("nls")
final class OrderRows implements NumberRows {

	/** No rows. */
	static final OrderRows NONE = new OrderRows(List.of(), List.of(), List.of(), UnconfirmedValues.NONE);

	private final List<Typed> typed;
	private final List<NumberEntry> entries;
	private final Map<String, List<Problem>> problems;
	private final UnconfirmedValues unconfirmed;
	private final long numbers;

	private OrderRows(List<Typed> typed, List<NumberEntry> entries, List<Problem> problems,
			UnconfirmedValues unconfirmed) {
		this.typed = typed;
		this.entries = entries;
		this.unconfirmed = unconfirmed;
		Map<String, List<Problem>> byObject = new HashMap<>();
		problems.forEach(problem -> byObject.computeIfAbsent(problem.object(), id -> new ArrayList<>()).add(problem));
		this.problems = byObject;
		long count = 0;
		for (int row = 0; row < entries.size(); row++) {
			count += numbers(row);
			String id = object(row);
			range(row).flatMap(range -> unconfirmed(id, range))
					.ifPresent(problem -> byObject.computeIfAbsent(id, unknown -> new ArrayList<>()).add(problem));
		}
		numbers = count;
	}

	/** An entry as it was in the model. */
	private record Typed(String id, @Nullable String first, @Nullable String last, List<Described> cells) {

		static Typed of(PortedNumbers numbers, Described.Reader reader) {
			return new Typed(text(numbers.getId()), numbers.getFirst(), numbers.getLast(), reader.read(numbers));
		}

		boolean hasNumbersOf(Typed other) {
			return id.equals(other.id) && Objects.equals(first, other.first) && Objects.equals(last, other.last);
		}
	}

	/** The entries of an order as they were in the model, to be read on another thread. */
	static final class Snapshot {

		private final TakenOrder order;
		private final List<Problem> problems;

		/** Takes it; call this on the thread of the model. */
		Snapshot(PortOrder order, List<Problem> problems) {
			this.order = OrderMirror.of(order).take();
			this.problems = problems;
		}

		/** Reads the numbers. Entries that have not changed are taken over from the rows before. */
		OrderRows read(OrderRows before) {
			// What is shown is the same by any: which prefixes are not ported is said by the problems.
			UkNumberPlan plan = RuleProfiles.usual().numberPlan();
			var reader = new Described.Reader();
			List<Typed> typed = order.copy().getNumbers().stream().map(entry -> Typed.of(entry, reader)).toList();
			List<NumberEntry> entries = new ArrayList<>(typed.size());
			Map<String, Integer> known = new HashMap<>();
			for (int row = 0; row < before.typed.size(); row++) {
				known.put(before.typed.get(row).id, row);
			}
			for (Typed entry : typed) {
				int row = known.getOrDefault(entry.id, -1);
				entries.add(row >= 0 && before.typed.get(row).hasNumbersOf(entry) ? before.entries.get(row)
						: NumberEntry.read(entry.id, "", entry.first, entry.last, plan));
			}
			return new OrderRows(typed, entries, problems,
					UnconfirmedValues.of(order.copy(), problems));
		}
	}

	@Override
	public int size() {
		return entries.size();
	}

	@Override
	public long numbers() {
		return numbers;
	}

	@Override
	public long numbers(int row) {
		return range(row).map(NumberRange::count).orElse(1L);
	}

	@Override
	public Optional<NumberRange> range(int row) {
		return entries.get(row).range();
	}

	@Override
	public int entry(int row) {
		return row;
	}

	@Override
	public String object(int row) {
		return typed.get(row).id;
	}

	@Override
	public String key(int row) {
		return object(row);
	}

	@Override
	public String text(int row, int column) {
		return switch (OrderColumn.of(column)) {
		case NUMBER -> number(row);
		case COUNT -> String.valueOf(numbers(row));
		case TYPE -> entries.get(row).pieces().stream().map(OrderRows::type).distinct()
				.collect(Collectors.joining(", "));
		case PROBLEM -> problemText(problems(row));
		case EMERGENCY -> isAtPlace(row) ? typed.get(row).cells.get(column).text() : "";
		default -> typed.get(row).cells.get(column).text();
		};
	}

	/** Freephone numbers belong to no place. */
	private boolean isAtPlace(int row) {
		List<ClassifiedRange> pieces = entries.get(row).pieces();
		return pieces.isEmpty()
				|| pieces.stream().anyMatch(piece -> piece.classification().type() != NumberType.FREEPHONE);
	}

	private String number(int row) {
		Optional<NumberRange> range = range(row);
		if (range.isPresent() && !entries.get(row).reversed()) {
			return UkNumberPlan.display(range.get());
		}
		return asTyped(row);
	}

	/** What was typed, where it makes no range. */
	String asTyped(int row) {
		Typed entry = typed.get(row);
		String last = text(entry.last);
		return last.isEmpty() ? text(entry.first) : text(entry.first) + " \u2013 " + last;
	}

	/** The numbers of the pieces are of one type each. */
	List<ClassifiedRange> pieces(int row) {
		return entries.get(row).pieces();
	}

	static String type(ClassifiedRange piece) {
		return piece.classification().type().label();
	}

	@Override
	public List<Problem> problems(int row) {
		return problems.getOrDefault(object(row), List.of());
	}

	/** What says that some numbers of an entry are unconfirmed. */
	Optional<Problem> unconfirmed(String object, NumberRange some) {
		return unconfirmed.ofNumbers(Literals.PORT_ORDER__NUMBERS.getName() + '[' + object + ']', some);
	}

	/** What is wrong, in one line. */
	static String problemText(List<Problem> problems) {
		return problems.stream().map(Problem::message).collect(Collectors.joining("  "));
	}

	@Override
	public int compare(int one, int other, int column) {
		return switch (OrderColumn.of(column)) {
		case NUMBER -> Long.compare(from(one), from(other));
		case COUNT -> Long.compare(numbers(one), numbers(other));
		case TYPE -> text(one, column).compareToIgnoreCase(text(other, column));
		case PROBLEM -> Integer.compare(weight(severity(one)), weight(severity(other)));
		default -> typed.get(one).cells.get(column).compareTo(typed.get(other).cells.get(column));
		};
	}

	/** The worst problem comes first, no problem last. */
	static int weight(Optional<Severity> severity) {
		return severity.map(Severity::ordinal).orElse(Severity.values().length);
	}

	private long from(int row) {
		return range(row).map(NumberRange::first).orElse(0L);
	}

	@Override
	public boolean matches(int row, NumberFilter filter) {
		return filter.sought().isPresent() ? hasDigits(row, filter, range(row)) : hasWords(this, row, filter);
	}

	/** Whether an entry has the digits that are looked for, where only these of its numbers count. */
	boolean hasDigits(int row, NumberFilter filter, Optional<NumberRange> range) {
		return filter.isIn(range, asTyped(row)) || filter.isIn(text(row, OrderColumn.NOTE.ordinal()));
	}

	/** Whether a row has the words that are looked for. */
	static boolean hasWords(NumberRows rows, int row, NumberFilter filter) {
		return filter.words().stream().allMatch(word -> contains(rows, row, word));
	}

	private static boolean contains(NumberRows rows, int row, String word) {
		for (OrderColumn column : OrderColumn.values()) {
			if (column != OrderColumn.COUNT && NumberFilter.contains(rows.text(row, column.ordinal()), word)) {
				return true;
			}
		}
		return false;
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}
}
