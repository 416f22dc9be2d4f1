package org.portwright.phones.ui.internal.list;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.phones.lists.ListColumn;
import org.portwright.phones.lists.ListRemark;
import org.portwright.phones.lists.PhoneDraft;
import org.portwright.phones.lists.PhoneField;
import org.portwright.phones.operations.PhoneChange;
import org.portwright.phones.operations.PhonePlan;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.sources.SentRow;

/** Says in words what a list would change of the phones of a tenant. */
@SuppressWarnings("nls")
final class PlanWords {

	private PlanWords() {
	}

	/** How many phones, and what of the list was taken as what. */
	static String summary(PhonePlan plan) {
		String counted = MessageFormat.format(Messages.PlanWords_summary, plan.added().size(), plan.known(),
				plan.refused());
		String seen = plan.list().byContent().stream()
				.map(PlanWords::column)
				.collect(Collectors.joining(", "));
		return seen.isEmpty() ? counted : counted + ' ' + NLS.bind(Messages.PlanWords_byContent, seen);
	}

	private static String column(ListColumn column) {
		String field = column.field().orElseThrow().label();
		return column.heading().isEmpty() ? NLS.bind(Messages.PlanWords_column, column.index() + 1, field)
				: NLS.bind(Messages.PlanWords_headed, column.heading(), field);
	}

	/** What the box says that lets the list's word count. */
	static String overwriting(int differing) {
		return differing == 0 ? Messages.ListReview_overwriteNone
				: NLS.bind(Messages.ListReview_overwrite, differing);
	}

	/**
	 * The rows of the table, as many as anybody reads: line, what becomes of it, what it is about, and what is said.
	 */
	static List<List<String>> rows(PhonePlan plan, int most) {
		Stream<List<String>> headings = plan.list().headings().stream().map(PlanWords::row);
		Stream<List<String>> remarks = plan.remarks().stream().map(PlanWords::row);
		Stream<List<String>> differing = plan.changes().stream().filter(PhoneChange::overwrites).map(PlanWords::row);
		Stream<List<String>> filled = plan.changes().stream().filter(change -> !change.overwrites())
				.map(PlanWords::row);
		Stream<List<String>> added = plan.added().stream().map(PlanWords::row);
		List<List<String>> rows = new ArrayList<>();
		Stream.of(headings, remarks, differing, filled, added).flatMap(each -> each).limit(most).forEach(rows::add);
		return rows;
	}

	private static List<String> row(SentRow headings) {
		return List.of(String.valueOf(headings.line()), Messages.PlanWords_headings, "",
				String.join(", ", headings.cells()));
	}

	private static List<String> row(ListRemark remark) {
		String what = switch (remark.kind()) {
		case REFUSED -> Messages.PlanWords_refused;
		case LEFT_OUT -> Messages.PlanWords_leftOut;
		case NOT_READ -> Messages.PlanWords_notRead;
		case SECRET -> Messages.PlanWords_secret;
		};
		return List.of(String.valueOf(remark.line()), what, remark.column(), remark.text());
	}

	private static List<String> row(PhoneChange change) {
		return List.of(String.valueOf(change.line()),
				change.overwrites() ? Messages.PlanWords_differs : Messages.PlanWords_filled, change.name(),
				change.overwrites()
						? NLS.bind(Messages.PlanWords_change,
								new Object[] { change.field().label(), change.field().shown(change.before()),
										change.field().shown(change.after()) })
						: value(change.field(), change.after()));
	}

	private static List<String> row(PhoneDraft draft) {
		return List.of(String.valueOf(draft.line()), Messages.PlanWords_new,
				draft.value(PhoneField.NAME).or(() -> draft.value(PhoneField.MAC)).orElse(""),
				draft.values().entrySet().stream().filter(value -> value.getKey() != PhoneField.NAME)
						.map(value -> value(value.getKey(), value.getValue()))
						.collect(Collectors.joining("; ")));
	}

	private static String value(PhoneField field, String value) {
		return NLS.bind(Messages.PlanWords_value, field.label(), field.shown(value));
	}
}
