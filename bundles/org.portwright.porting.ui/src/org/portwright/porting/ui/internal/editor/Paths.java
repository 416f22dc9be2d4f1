package org.portwright.porting.ui.internal.editor;

/** Paths of fields from the order. */
@SuppressWarnings("nls")
final class Paths {

	static final String NAME = "name";
	static final String ORGANISATION_ID = "organisationId";
	static final String INITIAL_DOMAIN = "initialDomain";
	static final String ROUTE = "route";
	static final String RULE_PROFILE = "ruleProfile";
	static final String CONTRACT_END_DATE = "contractEndDate";
	static final String SITES = "sites";

	static final String SUBSCRIBER_NAME = "loa.subscriberName";
	static final String LOSING_PROVIDER = "loa.losingProvider";
	static final String LOSING_NETWORK = "loa.losingNetwork";
	static final String CUPID = "loa.cupid";
	static final String RANGE_HOLDER = "loa.rangeHolder";
	static final String ACCOUNT_NUMBER = "loa.accountNumber";
	static final String BILLING_NUMBER = "loa.billingNumber";
	static final String PORT_TYPE = "loa.portType";
	static final String REPLACEMENT_BILLING_NUMBER = "loa.replacementBillingNumber";
	static final String LINE_TECHNOLOGY = "loa.lineTechnology";
	static final String MIGRATION_DATE = "loa.migrationDate";
	static final String LINE_TYPE = "loa.lineType";
	static final String BILLING_ADDRESS_DIFFERS = "loa.billingAddressDiffers";
	static final String AUTHORISED_PERSON = "loa.authorisedPerson";
	static final String AUTHORISED_POSITION = "loa.authorisedPersonPosition";
	static final String REQUESTED_DATE = "loa.requestedDate";
	static final String REQUESTED_TIME = "loa.requestedTime";
	static final String SERVICE_ADDRESS = "loa.serviceAddress";
	static final String BILLING_ADDRESS = "loa.billingAddress";
	static final String LOSING_CONTACT = "loa.losingProviderContact";
	static final String GAINING_CONTACT = "loa.gainingProviderContact";
	static final String CONTACTS = "loa.contacts";
	static final String DDI_RANGES = "loa.ddiRanges";
	static final String STAYING = "loa.staying";
	static final String COMPANY_NUMBER = "loa.companyNumber";
	static final String REGISTERED_ADDRESS = "loa.registeredAddress";
	static final String LOSING_ADDRESS = "loa.losingProviderAddress";
	static final String REQUESTER = "loa.requester";
	static final String CARRIER = "loa.gainingCarrier";
	static final String CARRIER_ADDRESS = "loa.gainingCarrierAddress";

	static final String SIGNATURE_METHOD = "loa.signature.method";
	static final String SIGNATORY = "loa.signature.signatory";
	static final String SIGNATORY_POSITION = "loa.signature.position";
	static final String SIGNATURE_DATE = "loa.signature.date";
	static final String SIGNED_COPY = "loa.signature.signedCopy";

	static final String ALARM = "preflight.alarmOrLiftLine";
	static final String BROADBAND = "preflight.broadbandOnNumber";
	static final String CALL_FEATURES = "preflight.callFeatures";
	static final String OPEN_ORDERS = "preflight.openOrders";
	static final String FREEZE = "preflight.freeze";
	static final String DO_NOT_CEASE = "preflight.doNotCeaseUnderstood";

	private Paths() {
	}

	/** Path of a field of an object. */
	static String of(String object, String field) {
		return object + '.' + field;
	}
}
