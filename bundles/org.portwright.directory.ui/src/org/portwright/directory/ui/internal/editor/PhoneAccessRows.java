package org.portwright.directory.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;

/** The section of what is known of how the tenant lets desk phones in: each question with its answer, or none. */
@SuppressWarnings("nls")
final class PhoneAccessRows {

	private static final String PART = "phoneAccess.";

	private PhoneAccessRows() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.PhoneAccessRows_introduction);
		rows.choice(PART + "service");
		rows.choice(PART + "region", regions());
		rows.choice(PART + "sipDevicesCalling");
		rows.text(PART + "sipDevicesCallingSince");
		rows.choice(PART + "callRedirect");
		rows.choice(PART + "deviceCodeBlocked");
		rows.choice(PART + "bulkSignIn");
		rows.choice(PART + "newAccountsAsked");
		rows.choice(PART + "trustedAddresses");
		rows.text(PART + "trustedAddressesSince");
	}

	/** Those by which the SIP Gateway provisions. */
	private static Map<String, String> regions() {
		Map<String, String> regions = new LinkedHashMap<>();
		regions.put("", Messages.PhoneAccessRows_noRegion);
		regions.put("EMEA", Messages.PhoneAccessRows_emea);
		regions.put("NOAM", Messages.PhoneAccessRows_noam);
		regions.put("APAC", Messages.PhoneAccessRows_apac);
		return regions;
	}
}
