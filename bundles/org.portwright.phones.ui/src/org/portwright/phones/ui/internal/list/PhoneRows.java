package org.portwright.phones.ui.internal.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.words.Words;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.phones.AssignedNumbers;
import org.portwright.phones.MacAddress;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.SignInChoices;
import org.portwright.porting.Problem;
import org.portwright.ui.table.NumberFilter;
import org.portwright.ui.table.NumberRows;
import org.portwright.workspace.operations.SignInProgress;

/** The phones of a tenant as they were at one moment, a row a phone. */
@SuppressWarnings("nls")
final class PhoneRows implements NumberRows {

	private final String[] ids;
	/** By column; of those that show no field there is none. */
	private final List<String[]> cells;
	private final List<Optional<SignInProgress>> progress;
	private final Map<String, List<Problem>> problems;

	private PhoneRows(String[] ids, List<String[]> cells, List<Optional<SignInProgress>> progress,
			Map<String, List<Problem>> problems) {
		this.ids = ids;
		this.cells = cells;
		this.progress = progress;
		this.problems = problems;
	}

	/** The phones as they were in the model, to be read on another thread. */
	static final class Snapshot {

		private final String[] ids;
		private final List<@Nullable Object[]> cells = new ArrayList<>();
		private final List<Optional<SignInProgress>> progress = new ArrayList<>();
		private final List<Problem> problems;

		/** Takes it; call this on the thread of the model. */
		Snapshot(Tenant tenant, List<Problem> problems) {
			List<Phone> phones = tenant.getPhones();
			this.problems = problems;
			ids = new String[phones.size()];
			for (PhoneColumn column : PhoneColumn.values()) {
				cells.add(column.field().isPresent() ? new @Nullable Object[ids.length] : new @Nullable Object[0]);
			}
			// Which way is proposed does not depend on who has which number.
			var choices = new SignInChoices(PhoneTenant.of(tenant, AssignedNumbers.NONE), LocalDate.EPOCH);
			int row = 0;
			for (Phone phone : phones) {
				ids[row] = String.valueOf(phone.getId());
				for (PhoneColumn column : PhoneColumn.values()) {
					if (column.field().isPresent()) {
						cells.get(column.ordinal())[row] = column == PhoneColumn.WAY ? way(choices, phone)
								: phone.eGet(column.field().get());
					}
				}
				// A list that was never asked for does not exist yet; asking would make a hundred thousand.
				progress.add(phone.eIsSet(Literals.PHONE__SIGN_INS) ? SignInProgress.latest(phone) : Optional.empty());
				row++;
			}
		}

		/** The way that was chosen, or the one that is proposed. */
		private static Object way(SignInChoices choices, Phone phone) {
			return phone.getMethod() != SignInMethod.UNSPECIFIED ? phone.getMethod()
					: NLS.bind(Messages.PhoneRows_proposed, Words.of(choices.method(phone)));
		}

		/** Reads the phones. */
		PhoneRows read() {
			Map<String, List<Problem>> byObject = new HashMap<>();
			problems.forEach(
					problem -> byObject.computeIfAbsent(problem.object(), id -> new ArrayList<>()).add(problem));
			return new PhoneRows(ids, cells.stream()
					.map(column -> Arrays.stream(column).map(Snapshot::shown).toArray(String[]::new)).toList(),
					progress, byObject);
		}

		private static String shown(@Nullable Object value) {
			return value instanceof Enumerator choice ? Words.of(choice) : Objects.toString(value, "");
		}
	}

	@Override
	public int size() {
		return ids.length;
	}

	@Override
	public long numbers() {
		return ids.length;
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
		return ids[row];
	}

	@Override
	public String key(int row) {
		return ids[row];
	}

	private String cell(int row, PhoneColumn column) {
		return cells.get(column.ordinal())[row];
	}

	@Override
	public String text(int row, int column) {
		return switch (PhoneColumn.of(column)) {
		case NUMBER -> range(row).filter(number -> cell(row, PhoneColumn.NUMBER).startsWith("+"))
				.map(number -> UkNumberPlan.display(number.first())).orElse(cell(row, PhoneColumn.NUMBER));
		case PROGRESS -> progress.get(row).map(PhoneRows::steps).orElse("");
		case RESULT -> progress.get(row).map(latest -> Words.of(latest.outcome())).orElse("");
		case PROBLEM -> problems(row).stream().findFirst().map(Problem::message).orElse("");
		default -> cell(row, PhoneColumn.of(column));
		};
	}

	/** A sign-in without a guide has no steps. */
	private static String steps(SignInProgress latest) {
		return latest.steps() == 0 ? "" : NLS.bind(Messages.PhoneRows_steps, latest.done(), latest.steps());
	}

	@Override
	public List<Problem> problems(int row) {
		return problems.getOrDefault(ids[row], List.of());
	}

	@Override
	public int compare(int one, int other, int column) {
		return switch (PhoneColumn.of(column)) {
		case NUMBER -> cell(one, PhoneColumn.NUMBER).compareTo(cell(other, PhoneColumn.NUMBER));
		case PROGRESS -> Double.compare(done(one), done(other));
		case RESULT -> Integer.compare(outcome(one), outcome(other));
		default -> text(one, column).compareToIgnoreCase(text(other, column));
		};
	}

	/** How much of the sign-in is done, less than nothing where none was begun. */
	private double done(int row) {
		return progress.get(row).map(latest -> latest.done() / Math.max(1.0, latest.steps())).orElse(-1.0);
	}

	/** Those that are not begun come first, then those under way, then how they ended. */
	private int outcome(int row) {
		return progress.get(row).map(SignInProgress::outcome).map(SignInOutcome::getValue).orElse(-1);
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
