package org.portwright.directory.ui.internal.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.Problem;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.table.NumberFilter;
import org.portwright.ui.table.NumberRows;

/**
 * The numbers of a tenant, a row a number. A column that shows a field is an array, since a tenant may have a hundred
 * thousand.
 */
@SuppressWarnings("nls")
final class TenantRows implements NumberRows {

	private static final Map<NumberType, String> TYPES = Stream.of(NumberType.values())
			.collect(Collectors.toUnmodifiableMap(type -> type, NumberType::label));

	private final Snapshot cells;
	private final long[] numbers;
	private final NumberType[] types;

	private TenantRows(Snapshot cells, UkNumberPlan plan) {
		this.cells = cells;
		numbers = new long[cells.ids.length];
		types = new NumberType[numbers.length];
		for (int row = 0; row < numbers.length; row++) {
			numbers[row] = NumberRange.ofTenant(cells.ids[row]);
			types[row] = numbers[row] == 0 ? NumberType.UNKNOWN : plan.classify(numbers[row]).type();
		}
	}

	/** The numbers of a tenant as they were in the model, to be read on another thread. */
	static final class Snapshot {

		private final Map<String, String> words = new HashMap<>();
		private final String[] ids;
		/** By column; of those that show no field there is none. */
		private final List<String[]> cells;

		/** Takes it; call this on the thread of the model. */
		Snapshot(Tenant tenant) {
			List<PhoneNumber> all = tenant.getPhoneNumbers();
			ids = new String[all.size()];
			int row = 0;
			for (PhoneNumber number : all) {
				ids[row++] = text(number.getId());
			}
			cells = Stream.of(TenantColumn.values())
					.map(column -> column.field().map(field -> take(all, field)).orElseGet(() -> new String[0]))
					.toList();
		}

		private static String[] take(List<PhoneNumber> all, EStructuralFeature field) {
			String[] column = new String[all.size()];
			int row = 0;
			for (PhoneNumber number : all) {
				column[row++] = value(number, field);
			}
			return column;
		}

		/** Reads the numbers. */
		TenantRows read(UkNumberPlan plan) {
			Stream.of(TenantColumn.values()).filter(TenantColumn::isForeign)
					.map(column -> cells.get(column.ordinal())).forEach(values -> {
						for (int row = 0; row < values.length; row++) {
							values[row] = words.computeIfAbsent(values[row], Snapshot::words);
						}
					});
			return new TenantRows(this, plan);
		}

		String text(int row, TenantColumn column) {
			return cells.get(column.ordinal())[row];
		}

		private static String value(PhoneNumber number, EStructuralFeature field) {
			// A list that was never asked for does not exist yet; asking would make a hundred thousand.
			if (!number.eIsSet(field)) {
				return "";
			}
			Object value = number.eGet(field);
			if (value instanceof List<?> several && several.size() != 1) {
				return several.stream().map(String::valueOf).collect(Collectors.joining(" "));
			}
			return String.valueOf(value instanceof List<?> one ? one.get(0) : value);
		}

		private static String text(@Nullable String text) {
			return text == null ? "" : text;
		}

		/** Values of foreign enumerations are kept as they are; people read them as words. */
		private static String words(String values) {
			List<String> readable = new ArrayList<>();
			for (String value : values.split(" ")) {
				String spaced = value.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
				readable.add(spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1));
			}
			return String.join(", ", readable);
		}
	}

	@Override
	public int size() {
		return numbers.length;
	}

	@Override
	public long numbers() {
		return numbers.length;
	}

	@Override
	public long numbers(int row) {
		return 1;
	}

	@Override
	public Optional<NumberRange> range(int row) {
		return numbers[row] == 0 ? Optional.empty() : Optional.of(NumberRange.of(numbers[row]));
	}

	@Override
	public int entry(int row) {
		return row;
	}

	@Override
	public String object(int row) {
		return cells.ids[row];
	}

	@Override
	public String key(int row) {
		return cells.ids[row];
	}

	@Override
	public String text(int row, int column) {
		return switch (TenantColumn.of(column)) {
		case NUMBER -> number(row);
		case TYPE -> TYPES.getOrDefault(types[row], "");
		case GONE -> day(cells.text(row, TenantColumn.GONE));
		default -> cells.text(row, TenantColumn.of(column));
		};
	}

	private String number(int row) {
		String id = cells.ids[row];
		if (numbers[row] == 0) {
			return id;
		}
		int end = NumberRange.withoutExtension(id).length();
		String number = UkNumberPlan.display(numbers[row]);
		return end == id.length() ? number
				: NLS.bind(Messages.TenantRows_extension, number, id.substring(id.indexOf('=', end) + 1));
	}

	/** A day as people read it: what is kept of it sorts by itself. */
	private static String day(String kept) {
		return kept.isEmpty() ? "" : WrittenDate.shown(LocalDate.parse(kept));
	}

	@Override
	public List<Problem> problems(int row) {
		return List.of();
	}

	@Override
	public int compare(int one, int other, int column) {
		return switch (TenantColumn.of(column)) {
		case NUMBER -> Long.compare(numbers[one], numbers[other]);
		case GONE -> cells.text(one, TenantColumn.GONE).compareTo(cells.text(other, TenantColumn.GONE));
		default -> text(one, column).compareToIgnoreCase(text(other, column));
		};
	}

	@Override
	public boolean matches(int row, NumberFilter filter) {
		if (filter.sought().isPresent()) {
			return filter.isIn(range(row), cells.ids[row]);
		}
		return filter.words().stream().allMatch(word -> contains(row, word));
	}

	private boolean contains(int row, String word) {
		for (TenantColumn column : TenantColumn.values()) {
			if (column != TenantColumn.NUMBER && NumberFilter.contains(text(row, column.ordinal()), word)) {
				return true;
			}
		}
		return NumberFilter.contains(cells.ids[row], word);
	}
}
