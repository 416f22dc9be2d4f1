package org.portwright.porting.ui.internal.editor;

import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;

/** The section on when the numbers move, from which a way leads to the dates that are possible. */
final class Move {

	private Move() {
	}

	/** @param plan shows which dates are possible */
	static void rows(FieldRows rows, Runnable plan) {
		rows.text(Paths.REQUESTED_DATE);
		rows.button(Messages.Move_plan, plan);
		rows.text(Paths.REQUESTED_TIME);
	}
}
