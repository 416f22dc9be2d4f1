package org.portwright.porting.ui.internal.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.DdiRange;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.ElementDialog;
import org.portwright.ui.fields.ElementTable;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.labels.Labels;

/** The section with the DDI ranges as installed. */
@SuppressWarnings("nls")
final class Installed {

	private static final String FIRST = "first";
	private static final String LAST = "last";

	private Installed() {
	}

	static void rows(FieldRows rows) {
		rows.about(Literals.LETTER_OF_AUTHORIZATION__DDI_RANGES);
		new ElementTable(rows, Paths.DDI_RANGES).column(Messages.Installed_range, 3, Labels::of)
				.column(Messages.Installed_count, 1, Installed::count)
				.asked("ddi-", Messages.Installed_add, Messages.Installed_message, dialog -> ask(dialog, false))
				.removable();
	}

	private static String count(EObject range) {
		return count(((DdiRange) range).getFirst(), ((DdiRange) range).getLast());
	}

	/** How many numbers there are between two; empty where they are none. */
	static String count(@Nullable String first, @Nullable String last) {
		try {
			return first == null ? ""
					: "%,d".formatted(NumberRange.of(first, last == null || last.isBlank() ? first : last).count());
		} catch (IllegalArgumentException e) {
			return "";
		}
	}

	private static String number(String typed) {
		return typed.isEmpty() ? "" : Labels.number(typed);
	}

	/**
	 * Asks for the ends of a range.
	 *
	 * @param single whether it may be one number, without a last one
	 */
	static ElementDialog ask(ElementDialog dialog, boolean single) {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		return dialog.text(FIRST, Installed::number).text(LAST, Installed::number)
				.check((field, answer) -> !field.equals(FIRST) && !field.equals(LAST)
						|| single && field.equals(LAST) && answer.isEmpty() || plan.parse(answer).isPresent()
								? Optional.empty()
								: Optional.of(Messages.Installed_noNumber));
	}
}
