package org.portwright.ui.internal.editor.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.DdiRange;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.UkNumberPlan;
import org.portwright.ui.internal.editor.EditedModel;
import org.portwright.ui.internal.editor.ElementDialog;
import org.portwright.ui.internal.editor.ElementTable;
import org.portwright.ui.internal.editor.FieldRows;
import org.portwright.ui.internal.labels.Labels;
import org.portwright.workspace.operations.AddElement;
import org.portwright.workspace.operations.Assignment;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.SetFields;

/** The section with the DDI ranges as installed. */
@SuppressWarnings("nls")
final class Installed {

	private static final String FIRST = "first";
	private static final String LAST = "last";

	private final FieldRows rows;
	private final EditedModel edited;

	private Installed(FieldRows rows) {
		this.rows = rows;
		edited = rows.edited();
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Installed_introduction);
		var installed = new Installed(rows);
		var table = new ElementTable(rows, Paths.DDI_RANGES);
		table.column(Messages.Installed_range, 3, Labels::of)
				.column(Messages.Installed_count, 1, Installed::count)
				.button(Messages.Table_add, installed::add)
				.button(Messages.Table_edit, range -> true, range -> installed.edit(table, (DdiRange) range))
				.open(range -> installed.edit(table, (DdiRange) range))
				.removable(Messages.Table_remove);
	}

	private static String count(EObject range) {
		try {
			return "%,d".formatted(
					NumberRange.of(((DdiRange) range).getFirst(), ((DdiRange) range).getLast()).count());
		} catch (IllegalArgumentException e) {
			return "";
		}
	}

	private void add() {
		ask(null).ifPresent(fields -> edited.perform(new AddElement(edited.engagements().model(), edited.file(),
				Paths.DDI_RANGES, Blank.randomId("ddi-"), fields, Messages.Installed_add)));
	}

	private void edit(ElementTable table, DdiRange range) {
		ask(range).ifPresent(fields -> {
			List<Assignment> changes = new ArrayList<>();
			fields.forEach(field -> changes.add(new Assignment(Paths.of(table.path(range), field.path()),
					field.value())));
			edited.perform(new SetFields(edited.engagements().model(), edited.engagements().problems().orders(),
					Recorder.ofProcess(), edited.file(), changes));
		});
	}

	private Optional<List<Assignment>> ask(@Nullable DdiRange range) {
		var plan = new UkNumberPlan(Set.of());
		return new ElementDialog(rows.client().getShell(), Messages.Installed_title, Messages.Installed_message)
				.text(FIRST, Messages.Installed_first, range == null ? "" : Labels.number(range.getFirst()))
				.text(LAST, Messages.Installed_last, range == null ? "" : Labels.number(range.getLast()))
				.check((field, answer) -> plan.parse(answer).isPresent() ? Optional.empty()
						: Optional.of(Messages.Installed_noNumber))
				.ask();
	}
}
