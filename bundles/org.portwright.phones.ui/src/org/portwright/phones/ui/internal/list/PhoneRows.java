package org.portwright.phones.ui.internal.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.portwright.guides.SignInProgress;
import org.portwright.model.SignInOutcome;
import org.portwright.model.copies.TakenTenant;
import org.portwright.model.words.Words;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.porting.Problem;
import org.portwright.porting.facts.AssignedNumbers;
import org.portwright.porting.written.MacAddress;
import org.portwright.porting.written.WrittenMoment;
import org.portwright.ui.table.NumberFilter;
import org.portwright.ui.table.NumberRows;

/** The phones of a tenant as they were at one moment, a row a phone. */
@SuppressWarnings("nls")
final class PhoneRows implements NumberRows {

	private static final PhoneRows EMPTY = new PhoneRows(PhoneTenant.UNKNOWN, new PhoneRow[0], Map.of());

	private final PhoneTenant tenant;
	private final PhoneRow[] rows;
	private final Map<String, List<Problem>> problems;

	private PhoneRows(PhoneTenant tenant, PhoneRow[] rows, Map<String, List<Problem>> problems) {
		this.tenant = tenant;
		this.rows = rows;
		this.problems = problems;
	}

	/**
	 * The phones as they were in the model, to be read on another thread.
	 *
	 * @param tenant  what the tenant says of them, without its numbers
	 * @param numbers who has which number, if a sign-in is under way
	 * @param today   the day to judge from which steps a phone has
	 */
	record Snapshot(TakenTenant phones, PhoneTenant tenant, AssignedNumbers numbers, LocalDate today,
			List<Problem> problems) {

		/** Reads the phones. Those that have not changed are taken over from the rows before. */
		PhoneRows read(NumberRows before) {
			Map<String, List<Problem>> byObject = new HashMap<>();
			problems.forEach(
					problem -> byObject.computeIfAbsent(problem.object(), id -> new ArrayList<>()).add(problem));
			return new PhoneRows(tenant, rows(before instanceof PhoneRows known && known.tenant.equals(tenant) ? known
					: EMPTY), byObject);
		}

		private PhoneRow[] rows(PhoneRows before) {
			var reader = new PhoneRow.Reader(tenant.with(numbers), today);
			var rows = new PhoneRow[phones.phones()];
			Map<Object, PhoneRow> known = Map.of();
			for (int i = 0; i < rows.length; i++) {
				Object state = phones.phoneState(i);
				if (i < before.rows.length && before.rows[i].state() == state && !before.rows[i].isUnderWay()) {
					rows[i] = before.rows[i];
				} else {
					known = known.isEmpty() ? before.byState() : known;
					int place = i;
					rows[i] = Optional.ofNullable(known.get(state)).filter(row -> !row.isUnderWay())
							.orElseGet(() -> reader.read(state, phones.phone(place)));
				}
			}
			return rows;
		}
	}

	private Map<Object, PhoneRow> byState() {
		Map<Object, PhoneRow> known = new IdentityHashMap<>();
		for (PhoneRow row : rows) {
			known.put(row.state(), row);
		}
		return known;
	}

	/** A phone by its place in the file. */
	PhoneRow row(int row) {
		return rows[row];
	}

	@Override
	public int size() {
		return rows.length;
	}

	@Override
	public long numbers() {
		return rows.length;
	}

	@Override
	public long numbers(int row) {
		return 1;
	}

	@Override
	public Optional<NumberRange> range(int row) {
		try {
			return Optional.of(NumberRange.of(NumberRange.number(cell(row, PhoneColumn.NUMBER))));
		} catch (IllegalArgumentException asTyped) {
			return Optional.empty();
		}
	}

	@Override
	public int entry(int row) {
		return row;
	}

	@Override
	public String object(int row) {
		return rows[row].id();
	}

	@Override
	public String key(int row) {
		return rows[row].id();
	}

	private String cell(int row, PhoneColumn column) {
		return rows[row].cell(column);
	}

	@Override
	public String text(int row, int column) {
		return switch (PhoneColumn.of(column)) {
		case NUMBER -> range(row).filter(number -> cell(row, PhoneColumn.NUMBER).startsWith("+"))
				.map(number -> UkNumberPlan.display(number.first())).orElse(cell(row, PhoneColumn.NUMBER));
		case PROGRESS -> rows[row].progress().map(PhoneRows::steps).orElse("");
		case ASKED -> moment(cell(row, PhoneColumn.ASKED));
		case RESULT -> rows[row].progress().map(latest -> Words.of(latest.outcome())).orElse("");
		case PROBLEM -> problems(row).stream().findFirst().map(Problem::message).orElse("");
		default -> cell(row, PhoneColumn.of(column));
		};
	}

	/** As people write it; it is kept as files have it, which sorts. */
	private static String moment(String instant) {
		return instant.isEmpty() ? "" : WrittenMoment.shown(Instant.parse(instant), ZoneId.systemDefault());
	}

	/** A sign-in without a guide has no steps. */
	private static String steps(SignInProgress latest) {
		return latest.steps() == 0 ? "" : NLS.bind(Messages.PhoneRows_steps, latest.done(), latest.steps());
	}

	@Override
	public List<Problem> problems(int row) {
		return problems.getOrDefault(rows[row].id(), List.of());
	}

	@Override
	public int compare(int one, int other, int column) {
		return switch (PhoneColumn.of(column)) {
		case NUMBER, ASKED -> cell(one, PhoneColumn.of(column)).compareTo(cell(other, PhoneColumn.of(column)));
		case PROGRESS -> Double.compare(done(one), done(other));
		case RESULT -> Integer.compare(outcome(one), outcome(other));
		default -> text(one, column).compareToIgnoreCase(text(other, column));
		};
	}

	/** How much of the sign-in is done, less than nothing where none was begun. */
	private double done(int row) {
		return rows[row].progress().map(latest -> latest.done() / Math.max(1.0, latest.steps())).orElse(-1.0);
	}

	/** Those that are not begun come first, then those under way, then how they ended. */
	private int outcome(int row) {
		return rows[row].progress().map(SignInProgress::outcome).map(SignInOutcome::getValue).orElse(-1);
	}

	@Override
	public boolean matches(int row, NumberFilter filter) {
		if (filter.sought().isPresent()) {
			return filter.isIn(range(row), cell(row, PhoneColumn.NUMBER)) || any(row, filter::isIn);
		}
		return filter.words().stream().allMatch(word -> any(row, text -> NumberFilter.contains(text, word)));
	}

	private boolean any(int row, Predicate<String> wanted) {
		for (PhoneColumn column : PhoneColumn.values()) {
			if (wanted.test(text(row, column.ordinal()))) {
				return true;
			}
		}
		return MacAddress.read(cell(row, PhoneColumn.MAC)).map(MacAddress::digits).filter(wanted).isPresent();
	}
}
