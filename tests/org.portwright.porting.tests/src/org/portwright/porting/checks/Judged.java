package org.portwright.porting.checks;

import static org.portwright.porting.checks.Orders.correct;
import static org.portwright.porting.checks.Orders.partial;
import static org.portwright.porting.checks.Orders.underWay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.portwright.model.Domain;
import org.portwright.model.LineTechnology;
import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.Route;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.TenantCloud;
import org.portwright.porting.facts.Links;

/**
 * A file in which something was judged and is fine, or was not judged.
 *
 * @param code     the code
 * @param name     what is special
 * @param feature  the path of the field that was judged
 * @param problems what the check of the file found
 */
record Judged(String code, String name, String feature, Problems problems) {

	private static final String DATE = "loa.requestedDate";
	private static final List<String> DATE_CODES = List.of("DATE_MISSING", "DATE_PAST", "DATE_NOT_WORKING_DAY",
			"DATE_TOO_SOON", "DATE_LEAD_TIME", "DATE_TOO_FAR", "DATE_WINDOW_EMPTY", "DATE_UNWISE");
	private static final String NUMBERS = "numbers";
	private static final String BROKEN = "+44161";

	@Override
	public String toString() {
		return code + ' ' + name;
	}

	static Judged of(String code, String feature, PortOrder order) {
		return new Judged(code, feature, feature, Orders.check(order));
	}

	static Judged of(String code, String feature, Tenant tenant) {
		return new Judged(code, feature, feature, check(tenant));
	}

	private static Problems check(Tenant tenant) {
		return new FileSet().put("contoso.tenant", tenant).update().get("contoso.tenant");
	}

	static Judged of(String code, String feature, Consumer<PortOrder> change) {
		return of(code, feature, changed(correct(), change));
	}

	static Judged not(String code, String name, PortOrder order) {
		return new Judged(code, name, "", Orders.check(order));
	}

	static Judged not(String code, String name, Consumer<PortOrder> change) {
		return not(code, name, changed(correct(), change));
	}

	private static PortOrder changed(PortOrder order, Consumer<PortOrder> change) {
		change.accept(order);
		return order;
	}

	/** At least one for each code. */
	static List<Judged> all() {
		List<Judged> all = new ArrayList<>(List.of(
				of("TENANT_MISSING", "", order -> order.setInitialDomain(null)),
				of("ORG_ID_FORMAT", "organisationId", correct()), of("ORG_ID_RESERVED", "organisationId", correct()),
				of("INITIAL_DOMAIN_FORMAT", "initialDomain", correct()), of("STATE_UNKNOWN", "", correct()),
				of("REFERENCE_BROKEN", "", order -> order.getNumbers().getFirst().setSite(Orders.site(order, "s"))),
				of("LOSING_PROVIDER_MISSING", "loa.losingProvider", correct()),
				of("LOSING_PROVIDER_IS_GAINING", "loa.losingProvider", correct()),
				of("ACCOUNT_NUMBER_MISSING", "loa.accountNumber",
						order -> order.getLoa().setAccountNumber("FAB 1")),
				of("ACCOUNT_NUMBER_FORMAT", "loa.accountNumber", correct()),
				of("CUPID_FORMAT", "loa.cupid", correct()),
				of("SUBSCRIBER_MISSING", "loa.subscriberName", correct()),
				of("COMPANY_NUMBER_FORMAT", "loa.companyNumber", correct()),
				of("FORM_ENTRY_EMPTY", "", correct()), of("FREEZE_UNDECLARED", "preflight.freeze", correct()),
				of("VALUE_UNCONFIRMED", "",
						order -> Orders.unconfirmed(order, "loa.accountNumber", "FAB1").setUnconfirmed(false)),
				of("SUBSCRIBER_TOO_LONG", "loa.subscriberName", correct()),
				of("AUTHORISED_PERSON_MISSING", "loa.authorisedPerson", correct()),
				of("AUTHORISED_PERSON_TOO_LONG", "loa.authorisedPerson", correct()),
				of("ADDRESS_INCOMPLETE", "", correct()),
				of("BILLING_POSTCODE_MISSING", "loa.billingAddress.postcode", order -> {
					order.getLoa().setBillingAddressDiffers(true);
					order.getLoa().getBillingAddress().setPostcode("?");
				}), of("POSTCODE_FORMAT", "", correct()), of("EMAIL_FORMAT", "", correct()),
				of("NAME_WITH_NUMBER", "", correct()), of("TELEPHONE_FORMAT", "", correct()),
				of("EVIDENCE_MISMATCH", "", correct()), of("PREFLIGHT_OPEN", "", correct()),
				of("BTN_MISSING", "loa.billingNumber", order -> order.getLoa().setBillingNumber("?")),
				of("BTN_INVALID", "loa.billingNumber", correct()),
				of("PORT_TYPE_BTN", "loa.portType", partial("+441614960000", "")),
				of("REPLACEMENT_BTN_INVALID", "loa.replacementBillingNumber",
						order -> order.getLoa().setReplacementBillingNumber("0113 496 0001")),
				of("SIGNATURE_MISSING", "loa.signature.date",
						order -> order.getLoa().getSignature().setDate(Orders.TODAY)),
				of("SIGNATORY_DIFFERS", "loa.signature.signatory",
						order -> order.getLoa().getSignature().setSignatory("Ada Example")),
				of("STATE_INCOHERENT", "", order -> underWay(order, OrderState.TRANSFER_APPROVED)),
				of("FOC_NOT_WORKING_DAY", "focDate", order -> underWay(order, OrderState.TRANSFER_APPROVED))));
		all.addAll(ofNumbers());
		all.addAll(ofDates());
		all.addAll(ofEngagements());
		all.addAll(EmergencyCases.judged());
		all.addAll(LifeCases.judged());
		all.add(of(TenantCloud.UNKNOWN, "cloud", CloudRuleTest.tenant("global")));
		return all;
	}

	private static List<Judged> ofNumbers() {
		List<Judged> all = new ArrayList<>();
		List.of("NUMBERS_MISSING", "NUMBER_NOT_UK", "NUMBER_MOBILE", "NUMBER_BLOCKED", "NUMBER_INVALID",
				"NUMBER_UNCONFIRMED", "NUMBER_DUPLICATE", "NUMBER_IN_OTHER_ORDER", "NUMBER_TYPES_MIXED",
				"TOO_MANY_NUMBERS", "NUMBERS_NOT_CONTINUOUS", "USAGE_MISSING", "USAGES_MIXED")
				.forEach(code -> all.add(of(code, NUMBERS, correct())));
		all.addAll(List.of(of("NUMBERS_MISSING", NUMBERS, partial(BROKEN, "")),
				of("NUMBER_NOT_UK", NUMBERS, partial("+447700900123", "")),
				of("USAGE_FREEPHONE_USER", NUMBERS, partial("+448081570000", "")),
				of("RANGE_REVERSED", "", correct()), of("RANGE_SUSPECT", "", correct()),
				of("RANGE_REVERSED", "", changed(partial(), order -> Orders.installed(order, "+441614960000",
						"+441614960009"))),
				of("RANGE_INCOMPLETE", NUMBERS, partial("+441614960000", "+441614960009")),
				of("RANGE_INCOMPLETE", NUMBERS, order -> order.getLoa().setPortType(PortType.UNSPECIFIED)),
				of("ASSOCIATED_NUMBERS_MISSING", "loa.ddiRanges", correct()),
				of("LINE_TYPE_MISMATCH", "loa.lineType", changed(partial("+441614960000", ""),
						order -> order.getLoa().setLineType(LineType.SINGLE_LINE)))));
		return all;
	}

	private static List<Judged> ofDates() {
		List<Judged> all = new ArrayList<>();
		DATE_CODES.forEach(code -> all.add(of(code, DATE, correct())));
		all.add(of("DATE_AFTER_PSTN_END", DATE, order -> order.getLoa().setLineTechnology(LineTechnology.PSTN)));
		all.add(of("DATE_WINDOW_EMPTY", DATE, order -> order.getLoa().setRequestedDate(null)));
		all.add(of("TIME_OUTSIDE_HOURS", "loa.requestedTime",
				order -> order.getLoa().setRequestedTime(LocalTime.of(8, 0))));
		return all;
	}

	private static List<Judged> ofEngagements() {
		PortOrder order = partial("+441614960000", "");
		Tenant tenant = tenant(order.getOrganisationId(), "+441614960001");
		return List.of(of("NUMBER_ALREADY_HERE", NUMBERS, order, tenant), of("NUMBER_HYBRID", NUMBERS, order, tenant),
				of("TENANT_MISMATCH", "organisationId", order, tenant),
				of("SAME_ACCOUNT_PARALLEL", "loa.accountNumber", order),
				of("FOLLOWS_CIRCLE", "follows", after -> after.setFollows(order)),
				linked("REFERENCE_BROKEN", "", order, tenant("", "+441614960001")),
				linked("NUMBER_HYBRID", NUMBERS, order, tenant("", "+441614960001")));
	}

	/** At least one for each code that may have nothing to judge. */
	static List<Judged> none() {
		PortOrder order = partial("+441614960000", "");
		PortOrder approved = underWay(partial("+441614960000", ""), OrderState.TRANSFER_APPROVED);
		Tenant tenant = tenant(order.getOrganisationId(), "+441614960001");
		PortOrder anonymous = changed(partial("+441614960000", ""), one -> one.setOrganisationId(null));
		List<Judged> none = new ArrayList<>(List.of(not("NUMBER_ALREADY_HERE", "no tenant", order),
				not("NUMBER_HYBRID", "no tenant", order), not("TENANT_MISMATCH", "no tenant", order),
				of("NUMBER_ALREADY_HERE", "a tenant of no numbers", order, tenant(order.getOrganisationId())),
				of("NUMBER_HYBRID", "another tenant", order,
						tenant("11111111-2222-3333-4444-555555555555", "+441614960001")),
				of("NUMBER_HYBRID", "approved", approved, tenant),
				of("TENANT_MISMATCH", "no id in the order", anonymous, tenant),
				of("TENANT_MISMATCH", "no id in the tenant", order, tenant("")),
				linked("TENANT_MISMATCH", "another domain", changed(partial(), one -> one.setInitialDomain(
						"fabrikam.onmicrosoft.com")), tenant)));
		none.add(new Judged(TenantCloud.UNKNOWN, "not given", "", check(CloudRuleTest.tenant(" "))));
		none.addAll(ofFields());
		none.addAll(UnjudgedUnderWay.rows());
		none.addAll(EmergencyCases.unjudged());
		none.addAll(LifeCases.unjudged());
		none.addAll(ofUnjudgedDates());
		none.addAll(ofNumbersThatAreNotKnown());
		none.addAll(ofRanges());
		return none;
	}

	private static List<Judged> ofFields() {
		return List.of(not("ORG_ID_FORMAT", "blank", order -> order.setOrganisationId(" ")),
				not("ORG_ID_RESERVED", "no GUID", order -> order.setOrganisationId("none")),
				not("INITIAL_DOMAIN_FORMAT", "blank", order -> order.setInitialDomain("")),
				not("REFERENCE_BROKEN", "a site that nothing refers to", order -> Orders.site(order, "s")),
				not("LOSING_PROVIDER_IS_GAINING", "blank", order -> order.getLoa().setLosingProvider(" ")),
				not("ACCOUNT_NUMBER_FORMAT", "blank", order -> order.getLoa().setAccountNumber(" ")),
				not("ACCOUNT_NUMBER_FORMAT", "only dashes", order -> order.getLoa().setAccountNumber("--")),
				not("CUPID_FORMAT", "blank", order -> order.getLoa().setCupid("")),
				not("COMPANY_NUMBER_FORMAT", "blank", order -> order.getLoa().setCompanyNumber("")),
				not("FORM_ENTRY_EMPTY", "a service number", partial("+448081570000", "")),
				not("BTN_MISSING", "a service number", partial("+448081570000", "")),
				not("NUMBERS_NOT_CONTINUOUS", "service numbers", partial("+448081570000", "")),
				not("SUBSCRIBER_TOO_LONG", "blank", order -> order.getLoa().setSubscriberName("")),
				not("SUBSCRIBER_TOO_LONG", "no wizard", order -> order.setRoute(Route.SERVICE_CENTER)),
				not("AUTHORISED_PERSON_TOO_LONG", "no wizard", order -> order.setRoute(Route.SERVICE_CENTER)),
				not("BILLING_POSTCODE_MISSING", "the same address", correct()),
				not("BILLING_POSTCODE_MISSING", "a country without postcodes", order -> {
					order.getLoa().setBillingAddressDiffers(true);
					order.getLoa().getBillingAddress().setCountry("HK");
				}), not("POSTCODE_FORMAT", "a bill abroad alone", order -> {
					order.getLoa().getServiceAddress().setPostcode(null);
					order.getLoa().setBillingAddressDiffers(true);
					order.getLoa().getBillingAddress().setCountry("IE");
					order.getLoa().getBillingAddress().setPostcode("D02 AF30");
				}), not("EMAIL_FORMAT", "blank", order -> {
					order.getLoa().getContacts().getFirst().setEmail(" ");
					order.getLoa().getRequester().setEmail(null);
				}),
				not("NAME_WITH_NUMBER", "blank", order -> {
					order.getLoa().setSubscriberName("");
					order.getLoa().setLosingProvider(null);
				}), not("TELEPHONE_FORMAT", "blank", order -> {
					order.getLoa().getContacts().getFirst().setPhone(" ");
					order.getLoa().getRequester().setPhone(null);
				}),
				not("EVIDENCE_MISMATCH", "no wording", order -> order.getEvidence().getFirst().setWording("")),
				not("EVIDENCE_MISMATCH", "of nothing", order -> order.getEvidence().getFirst().setFeature("loa")),
				not("EVIDENCE_MISMATCH", "required and blank", order -> order.getLoa().setSubscriberName(null)),
				not("BTN_INVALID", "blank", order -> order.getLoa().setBillingNumber(" ")),
				not("PORT_TYPE_BTN", "no main number", order -> order.getLoa().setBillingNumber(null)),
				not("PORT_TYPE_BTN", "not valid", order -> order.getLoa().setBillingNumber("123")),
				not("PORT_TYPE_BTN", "not said", order -> order.getLoa().setPortType(PortType.UNSPECIFIED)),
				not("REPLACEMENT_BTN_INVALID", "not given", correct()));
	}

	private static List<Judged> ofUnjudgedDates() {
		List<Judged> none = new ArrayList<>();
		DATE_CODES.forEach(code -> none.add(not(code, "confirmed meanwhile",
				order -> underWay(order, OrderState.TRANSFER_APPROVED))));
		DATE_CODES.stream().skip(2).forEach(code -> none.add(not(code, "passed",
				order -> order.getLoa().setRequestedDate(Orders.TODAY.minusDays(1)))));
		for (String code : List.of("DATE_TOO_SOON", "DATE_LEAD_TIME", "DATE_TOO_FAR", "DATE_WINDOW_EMPTY")) {
			none.add(not(code, "when it was submitted is not known", order -> order.setState(OrderState.SUBMITTED)));
			none.add(not(code, "holidays that are not known", order -> {
				order.setState(OrderState.SUBMITTED);
				order.setSubmissionDate(LocalDate.of(2029, 5, 3));
			}));
		}
		none.add(not("DATE_AFTER_PSTN_END", "the technology is not known",
				order -> order.getLoa().setLineTechnology(LineTechnology.UNKNOWN)));
		none.add(not("DATE_AFTER_PSTN_END", "a line on IP",
				order -> order.getLoa().setLineTechnology(LineTechnology.IP)));
		none.add(not("DATE_NOT_WORKING_DAY", "holidays that are not known",
				order -> order.getLoa().setRequestedDate(LocalDate.of(2029, 5, 3))));
		none.add(not("DATE_LEAD_TIME", "no line type",
				order -> order.getLoa().setLineType(LineType.UNSPECIFIED)));
		none.add(not("DATE_LEAD_TIME", "a number that cannot be read", order -> Orders.numbers(order, "?", "")));
		none.add(not("TIME_OUTSIDE_HOURS", "none", correct()));
		return none;
	}

	private static List<Judged> ofNumbersThatAreNotKnown() {
		List<Judged> none = new ArrayList<>();
		for (String code : List.of("NUMBER_NOT_UK", "NUMBER_MOBILE", "NUMBER_BLOCKED", "NUMBER_INVALID",
				"NUMBER_UNCONFIRMED", "NUMBER_DUPLICATE", "NUMBER_IN_OTHER_ORDER", "NUMBER_TYPES_MIXED",
				"TOO_MANY_NUMBERS", "USAGE_FREEPHONE_USER", "LINE_TYPE_MISMATCH", "RANGE_INCOMPLETE",
				"ASSOCIATED_NUMBERS_MISSING", "RANGE_REVERSED", "NUMBERS_NOT_CONTINUOUS", "USAGE_MISSING",
				"USAGES_MIXED")) {
			none.add(not(code, "no numbers", partial()));
			none.add(not(code, "blank entry", partial(" ", "")));
			none.add(not(code, "one that cannot be read", partial("+448081570000", "", "+441614960000", "", "?", "")));
			none.add(not(code, "a range that is none",
					partial("+448081570000", "", "+441614960000", "+441614970009")));
		}
		none.addAll(List.of(not("LINE_TYPE_MISMATCH", "single line", changed(partial("+441614960000", "", "?", ""),
				order -> order.getLoa().setLineType(LineType.SINGLE_LINE))),
				not("ASSOCIATED_NUMBERS_MISSING", "a full port", order -> Orders.numbers(order, "?", "")),
				not("NUMBER_BLOCKED", "a mobile", partial("+447700900123", "")),
				not("NUMBER_INVALID", "a mobile", partial("+447700900123", "", "+441614960000", "")),
				not("NUMBER_INVALID", "only installed", changed(partial("+33140000000", ""),
						order -> Orders.installed(order, "+441614960000", "+441614960009"))),
				not("NUMBER_TYPES_MIXED", "only mobiles", partial("+447700900123", "")),
				not("USAGE_FREEPHONE_USER", "no freephone number", correct()),
				not("TOO_MANY_NUMBERS", "no wizard", order -> order.setRoute(Route.SERVICE_CENTER)),
				not("REPLACEMENT_BTN_INVALID", "what cannot be read may be it", changed(partial("?", ""),
						order -> order.getLoa().setReplacementBillingNumber("0113 496 0001")))));
		return none;
	}

	private static List<Judged> ofRanges() {
		PortOrder freephone = changed(partial("+448081570000", ""),
				order -> order.getLoa().setLineType(LineType.SINGLE_LINE));
		return List.of(not("LINE_TYPE_MISMATCH", "multi-line", correct()),
				not("LINE_TYPE_MISMATCH", "freephone", freephone),
				not("RANGE_SUSPECT", "no range", partial("+441614960000", "")),
				not("RANGE_SUSPECT", "an end that cannot be read", partial("+441614960000", "?")),
				not("RANGE_REVERSED", "an end that cannot be read", partial("+441614960000", "?")),
				not("RANGE_INCOMPLETE", "a full port", correct()),
				not("RANGE_INCOMPLETE", "single line", changed(partial("+441614960000", ""),
						order -> order.getLoa().setLineType(LineType.SINGLE_LINE))),
				not("RANGE_INCOMPLETE", "freephone", partial("+448081570000", "+448081570009")),
				not("RANGE_INCOMPLETE", "nothing installed, and not said what stays",
						changed(partial("+441614960000", "+441614960009"),
								order -> order.getLoa().setPortType(PortType.UNSPECIFIED))),
				not("RANGE_INCOMPLETE", "installed and not to be read", changed(partial("+441614960000",
						"+441614960009"), order -> Orders.installed(order, "?", ""))),
				not("ASSOCIATED_NUMBERS_MISSING", "nothing installed",
						order -> order.getLoa().getDdiRanges().clear()),
				not("ASSOCIATED_NUMBERS_MISSING", "a partial port",
						order -> order.getLoa().setPortType(PortType.PARTIAL)),
				not("ASSOCIATED_NUMBERS_MISSING", "one that cannot be read",
						order -> Orders.installed(order, "?", "")));
	}

	static Judged of(String code, String feature, PortOrder order, Tenant... tenants) {
		return new Judged(code, feature, feature, files(order, tenants).update().get("a.porting"));
	}

	private static Judged linked(String code, String feature, PortOrder order, Tenant tenant) {
		FileSet files = files(order, tenant);
		files.link("a.porting", new Links(Optional.of("t0.tenant"), Optional.empty()));
		return new Judged(code, feature, feature, files.update().get("a.porting"));
	}

	private static FileSet files(PortOrder order, Tenant... tenants) {
		FileSet files = new FileSet().put("a.porting", order);
		for (int i = 0; i < tenants.length; i++) {
			files.put("t" + i + ".tenant", tenants[i]);
		}
		return files;
	}

	private static Tenant tenant(String organisationId, String... numbers) {
		Tenant tenant = Blank.tenant();
		tenant.setOrganisationId(organisationId);
		var domain = (Domain) Blank.of(Literals.DOMAIN, "contoso.onmicrosoft.com");
		domain.setInitial(true);
		tenant.getDomains().add(domain);
		for (String number : numbers) {
			tenant.getPhoneNumbers().add((PhoneNumber) Blank.of(Literals.PHONE_NUMBER, number));
		}
		return tenant;
	}
}
