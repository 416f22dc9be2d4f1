package org.portwright.porting.ui.internal.editor;

import java.util.Optional;

import org.portwright.model.PortType;
import org.portwright.porting.checks.Problems;
import org.portwright.ui.editor.FieldRows;
import org.portwright.workspace.resources.LiveProblems;

/** The section on what moves and when. */
final class Move {

	private Move() {
	}

	static void rows(FieldRows rows) {
		rows.text(Paths.BILLING_NUMBER);
		rows.choice(Paths.PORT_TYPE);
		rows.telling(Messages.Move_mainNumber, () -> answer(rows));
		rows.whenever(() -> isPartial(rows), () -> {
			rows.text(Paths.REPLACEMENT_BILLING_NUMBER);
		});
		rows.choice(Paths.LINE_TYPE);
		rows.text(Paths.REQUESTED_DATE);
		rows.text(Paths.REQUESTED_TIME);
	}

	private static boolean isPartial(FieldRows rows) {
		return PortType.PARTIAL.getLiteral().equals(rows.edited().text(Paths.PORT_TYPE));
	}

	/** Whether the main number moves is no field: the check of the order knows it. */
	private static String answer(FieldRows rows) {
		LiveProblems problems = rows.edited().engagementFiles().problems();
		Optional<Problems> found = problems.of(rows.edited().file());
		if (found.isEmpty()) {
			return problems.failure(rows.edited().file()).isPresent() ? Messages.Move_mainNumberUnjudged
					: Messages.Move_mainNumberReading;
		}
		return switch (found.get().mainNumberMove()) {
		case MOVES -> Messages.Move_mainNumberMoves;
		case STAYS -> Messages.Move_mainNumberStays;
		case NOT_ENTERED -> Messages.Move_mainNumberNotEntered;
		case UNCLEAR -> Messages.Move_mainNumberUnclear;
		};
	}
}
