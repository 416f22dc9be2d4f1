package org.portwright.porting.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.DdiRange;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.ui.editor.ElementDialog;
import org.portwright.ui.editor.ElementTable;
import org.portwright.ui.editor.FieldRows;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.operations.Assignment;

/** The section with the DDI ranges as installed. */
@SuppressWarnings("nls")
final class Installed {

	private static final String FIRST = "first";
	private static final String LAST = "last";

	private Installed() {
	}

	static void rows(FieldRows rows) {
		Words.hint(Literals.LETTER_OF_AUTHORIZATION__DDI_RANGES).ifPresent(rows::introduction);
		new ElementTable(rows, Paths.DDI_RANGES).column(Messages.Installed_range, 3, Labels::of)
				.column(Messages.Installed_count, 1, Installed::count)
				.asked("ddi-", Messages.Installed_add, range -> ask(rows, range)).removable();
	}

	private static String count(EObject range) {
		try {
			return "%,d".formatted(
					NumberRange.of(((DdiRange) range).getFirst(), ((DdiRange) range).getLast()).count());
		} catch (IllegalArgumentException e) {
			return "";
		}
	}

	private static Optional<List<Assignment>> ask(FieldRows rows, Optional<EObject> known) {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		return new ElementDialog(rows.client().getShell(), Literals.DDI_RANGE, Messages.Installed_message)
				.text(FIRST, number(known, DdiRange::getFirst))
				.text(LAST, number(known, DdiRange::getLast))
				.check((field, answer) -> plan.parse(answer).isPresent() ? Optional.empty()
						: Optional.of(Messages.Installed_noNumber))
				.ask();
	}

	private static String number(Optional<EObject> range, Function<DdiRange, @Nullable String> end) {
		return range.map(known -> Labels.number(end.apply((DdiRange) known))).orElse("");
	}
}
