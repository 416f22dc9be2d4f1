package org.portwright.ui.internal.editor.order;

import org.portwright.ui.internal.editor.FieldRows;

/** The section with the bill's own wording of what must match it. */
@SuppressWarnings("nls")
final class Bill {

	private Bill() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Bill_introduction);
		rows.wording(Paths.SUBSCRIBER_NAME);
		rows.wording(Paths.of(Paths.SERVICE_ADDRESS, "street"));
		rows.wording(Paths.of(Paths.SERVICE_ADDRESS, "town"));
		rows.wording(Paths.of(Paths.SERVICE_ADDRESS, "postcode"));
		rows.wording(Paths.LOSING_PROVIDER);
		rows.wording(Paths.ACCOUNT_NUMBER);
		rows.wording(Paths.BILLING_NUMBER);
	}
}
