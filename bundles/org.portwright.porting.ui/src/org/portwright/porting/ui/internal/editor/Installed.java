package org.portwright.porting.ui.internal.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
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

/** The section with the DDI ranges as installed. */
@SuppressWarnings("nls")
final class Installed {

	private Installed() {
	}

	static void rows(FieldRows rows) {
		Words.hint(Literals.LETTER_OF_AUTHORIZATION__DDI_RANGES).ifPresent(rows::introduction);
		new ElementTable(rows, Paths.DDI_RANGES).column(Messages.Installed_range, 3, Labels::of)
				.column(Messages.Installed_count, 1, Installed::count)
				.asked("ddi-", Messages.Installed_add, Messages.Installed_message, Installed::ask).removable();
	}

	private static String count(EObject range) {
		try {
			return "%,d".formatted(
					NumberRange.of(((DdiRange) range).getFirst(), ((DdiRange) range).getLast()).count());
		} catch (IllegalArgumentException e) {
			return "";
		}
	}

	private static String number(String typed) {
		return typed.isEmpty() ? "" : Labels.number(typed);
	}

	private static ElementDialog ask(ElementDialog dialog) {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		return dialog.text("first", Installed::number).text("last", Installed::number)
				.check((field, answer) -> plan.parse(answer).isPresent() ? Optional.empty()
						: Optional.of(Messages.Installed_noNumber));
	}
}
