package org.portwright.porting.ui.internal.editor;

import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;

/** The section with the bill's own wording of what must match it. */
@SuppressWarnings("nls")
final class Bill {

	private Bill() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Bill_introduction);
		rows.text(Paths.SUBSCRIBER_NAME, WordingField::new);
		rows.text(Paths.of(Paths.SERVICE_ADDRESS, "street"), WordingField::new);
		rows.text(Paths.of(Paths.SERVICE_ADDRESS, "town"), WordingField::new);
		rows.text(Paths.of(Paths.SERVICE_ADDRESS, "postcode"), WordingField::new);
		rows.text(Paths.LOSING_PROVIDER, WordingField::new);
		rows.text(Paths.ACCOUNT_NUMBER, WordingField::new);
		rows.text(Paths.BILLING_NUMBER, WordingField::new);
	}
}
