package org.portwright.ui.internal.editor.order;

import org.portwright.ui.internal.editor.FieldRows;

/** The section with the bill's own wording of what must match it. */
@SuppressWarnings("nls")
final class Bill {

	private Bill() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Bill_introduction);
		rows.wording(Paths.SUBSCRIBER_NAME, Messages.Bill_subscriberName);
		rows.wording(Paths.of(Paths.SERVICE_ADDRESS, "street"), Messages.Parties_street);
		rows.wording(Paths.of(Paths.SERVICE_ADDRESS, "town"), Messages.Parties_town);
		rows.wording(Paths.of(Paths.SERVICE_ADDRESS, "postcode"), Messages.Parties_postcode);
		rows.wording(Paths.LOSING_PROVIDER, Messages.Bill_losingProvider);
		rows.wording(Paths.ACCOUNT_NUMBER, Messages.Bill_accountNumber);
		rows.wording(Paths.BILLING_NUMBER, Messages.Move_billingNumber);
	}
}
