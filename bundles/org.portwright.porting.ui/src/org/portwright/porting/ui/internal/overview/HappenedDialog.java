package org.portwright.porting.ui.internal.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.portwright.porting.ui.internal.journal.HappenedDay;
import org.portwright.ui.fields.ElementDialog;
import org.portwright.workspace.fields.Assignment;

/** Asks on which day something happened, after the fields that were told with it. */
final class HappenedDialog {

	private static final String DAY = "day"; //$NON-NLS-1$

	private final ElementDialog dialog;
	private final HappenedDay day;

	/**
	 * @param dialog asks for the fields
	 * @param label  what the day is called
	 */
	HappenedDialog(ElementDialog dialog, HappenedDay day, String label) {
		this.dialog = dialog.also(DAY, label, day.shown()).readable(day.today())
				.check((field, answer) -> field.equals(DAY) ? day.type(answer) : Optional.empty())
				.doubt((field, answer) -> field.equals(DAY) ? day.doubt() : Optional.empty());
		this.day = day;
	}

	/** What was said. */
	record Answer(LocalDate day, List<Assignment> fields) {
	}

	/** Asks; empty if it was cancelled. */
	Optional<Answer> ask() {
		return dialog.ask().map(all -> new Answer(day.day(),
				all.stream().filter(field -> !field.path().equals(DAY)).toList()));
	}
}
