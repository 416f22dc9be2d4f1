package org.portwright.ui.internal.editor.order;

import org.portwright.ui.internal.editor.FieldRows;

/** The section with the questions to ask before an order goes in. */
final class Preflight {

	private Preflight() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Preflight_introduction);
		rows.choice(Paths.ALARM, Messages.Preflight_alarm, Words.answer());
		rows.choice(Paths.BROADBAND, Messages.Preflight_broadband, Words.answer());
		rows.choice(Paths.CALL_FEATURES, Messages.Preflight_callFeatures, Words.answer());
		rows.choice(Paths.OPEN_ORDERS, Messages.Preflight_openOrders, Words.answer());
		rows.choice(Paths.FREEZE, Messages.Preflight_freeze, Words.answer());
		rows.choice(Paths.DO_NOT_CEASE, Messages.Preflight_doNotCease, Words.understood());
	}
}
