package org.portwright.porting.ui.internal.editor;

import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;

/** The section with the questions to ask before an order goes in. */
final class Preflight {

	private Preflight() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Preflight_introduction);
		CarrierRows.technology(rows);
		rows.choice(Paths.ALARM);
		rows.choice(Paths.BROADBAND);
		rows.choice(Paths.CALL_FEATURES);
		rows.choice(Paths.OPEN_ORDERS);
		rows.choice(Paths.FREEZE);
		rows.choice(Paths.DO_NOT_CEASE);
	}
}
