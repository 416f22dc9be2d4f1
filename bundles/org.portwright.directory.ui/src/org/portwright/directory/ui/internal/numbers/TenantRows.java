package org.portwright.directory.ui.internal.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.Problem;
import org.portwright.ui.table.NumberFilter;
import org.portwright.ui.table.NumberRows;

/** The numbers of a tenant, a row a number. A column is an array, since a tenant may have a hundred thousand. */
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
			numbers[row] = number(cells.ids[row]);
			types[row] = numbers[row] == 0 ? NumberType.UNKNOWN : plan.classify(numbers[row]).type();
		}
	}

	private static long number(String id) {
		try {
			return NumberRange.number(id);
		} catch (IllegalArgumentException e) {
			return 0;
		}
	}

	/** The numbers of a tenant as they were in the model, to be read on another thread. */
	static final class Snapshot {

		private final Map<String, String> words = new HashMap<>();
		private final String[] ids;
		private final String[] provisions;
		private final String[] usages;
		private final String[] states;
		private final String[] cities;
		private final String[] portIns;
		private final String[] sources;

		/** Takes it; call this on the thread of the model. */
		Snapshot(Tenant tenant) {
			List<PhoneNumber> all = tenant.getPhoneNumbers();
			int size = all.size();
			ids = new String[size];
			provisions = new String[size];
			usages = new String[size];
			states = new String[size];
			cities = new String[size];
			portIns = new String[size];
			sources = new String[size];
			int row = 0;
			for (PhoneNumber number : all) {
				ids[row] = text(number.getId());
				provisions[row] = text(number.getNumberType());
				usages[row] = usage(number);
				states[row] = text(number.getAssignmentStatus());
				cities[row] = text(number.getCity());
				portIns[row] = text(number.getPortInStatus());
				sources[row] = text(number.getNumberSource());
				row++;
			}
		}

		/** Reads the numbers. */
		TenantRows read(UkNumberPlan plan) {
			List<String[]> foreign = List.of(provisions, usages, states, portIns, sources);
			foreign.forEach(column -> {
				for (int row = 0; row < column.length; row++) {
					column[row] = words.computeIfAbsent(column[row], Snapshot::words);
				}
			});
			return new TenantRows(this, plan);
		}

		private static String usage(PhoneNumber number) {
			// A list that was never asked for does not exist yet; asking would make a hundred thousand.
			if (!number.eIsSet(Literals.PHONE_NUMBER__CAPABILITIES)) {
				return "";
			}
			List<String> capabilities = number.getCapabilities();
			return capabilities.size() == 1 ? capabilities.get(0) : String.join(" ", capabilities);
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
		case NUMBER -> numbers[row] == 0 ? cells.ids[row] : UkNumberPlan.display(numbers[row]);
		case TYPE -> TYPES.getOrDefault(types[row], "");
		case PROVISION -> cells.provisions[row];
		case USAGE -> cells.usages[row];
		case STATUS -> cells.states[row];
		case CITY -> cells.cities[row];
		case PORT_IN -> cells.portIns[row];
		case SOURCE -> cells.sources[row];
		};
	}

	@Override
	public List<Problem> problems(int row) {
		return List.of();
	}

	@Override
	public int compare(int one, int other, int column) {
		return switch (TenantColumn.of(column)) {
		case NUMBER -> Long.compare(numbers[one], numbers[other]);
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
