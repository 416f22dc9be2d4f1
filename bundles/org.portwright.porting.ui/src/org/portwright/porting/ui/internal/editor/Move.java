package org.portwright.porting.ui.internal.editor;

import org.portwright.ui.editor.FieldRows;

/** The section on when the numbers move. */
final class Move {

	private Move() {
	}

	static void rows(FieldRows rows) {
		rows.text(Paths.REQUESTED_DATE);
		rows.text(Paths.REQUESTED_TIME);
	}
}
