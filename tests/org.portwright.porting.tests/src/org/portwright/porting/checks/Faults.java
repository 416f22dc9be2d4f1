package org.portwright.porting.checks;

import static org.portwright.porting.checks.FaultCase.error;
import static org.portwright.porting.checks.FaultCase.info;
import static org.portwright.porting.checks.FaultCase.warning;
import static org.portwright.porting.checks.Orders.contact;
import static org.portwright.porting.checks.Orders.evidence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.portwright.model.Answer;
import org.portwright.model.Contact;
import org.portwright.model.ContactRole;
import org.portwright.model.LineTechnology;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.SignatureMethod;
import org.portwright.model.paths.Blank;
import org.portwright.porting.testing.Unread;

/**
 * Faults, at least one for each code: a rule that is taken out fails its rows.
 */
final class Faults {

	private Faults() {
	}

	static List<FaultCase> all() {
		List<FaultCase> cases = new ArrayList<>(identity());
		cases.addAll(file());
		cases.addAll(provider());
		cases.addAll(subscriber());
		cases.addAll(addresses());
		cases.addAll(preparation());
		cases.addAll(NumberFaults.all());
		cases.addAll(DateFaults.all());
		cases.addAll(signatureAndLife());
		cases.addAll(EmergencyCases.faults());
		cases.addAll(LifeCases.faults());
		cases.addAll(LifeCases.recorded());
		return cases;
	}

	private static List<FaultCase> identity() {
		return List.of(error("TENANT_MISSING", "organisationId", "", "enter one", order -> {
			order.setOrganisationId(null);
			order.setInitialDomain("  ");
		}), error("ORG_ID_FORMAT", "organisationId", "a3gbd34b-14bd-5304-c380-774f60aa533b", "Copy it again",
				order -> order.setOrganisationId("a3gbd34b-14bd-5304-c380-774f60aa533b")),
				error("ORG_ID_FORMAT", "organisationId", "contoso.onmicrosoft.com", "Copy it again",
						order -> order.setOrganisationId("contoso.onmicrosoft.com")),
				error("ORG_ID_FORMAT", "organisationId", "d3b07384d9a04c9b8f3a0123456789ab", "Copy it again",
						order -> order.setOrganisationId("d3b07384d9a04c9b8f3a0123456789ab")),
				error("ORG_ID_RESERVED", "organisationId", "00000000-0000-0000-0000-000000000000", "Copy it",
						order -> order.setOrganisationId("00000000-0000-0000-0000-000000000000")),
				error("ORG_ID_RESERVED", "organisationId", "9188040D-6C67-4C5B-B112-36A304B66DAD", "Look up",
						order -> order.setOrganisationId("9188040D-6C67-4C5B-B112-36A304B66DAD")),
				error("INITIAL_DOMAIN_FORMAT", "initialDomain", "contoso.mail.onmicrosoft.com",
						"'contoso.onmicrosoft.com' is probably meant",
						order -> order.setInitialDomain("contoso.mail.onmicrosoft.com")),
				error("INITIAL_DOMAIN_FORMAT", "initialDomain", "contoso.example", ".onmicrosoft.com",
						order -> order.setInitialDomain("contoso.example")),
				error("INITIAL_DOMAIN_FORMAT", "initialDomain", ".onmicrosoft.com", "contoso.onmicrosoft.com",
						order -> order.setInitialDomain(".onmicrosoft.com")),
				error("INITIAL_DOMAIN_FORMAT", "initialDomain", "ada@contoso.onmicrosoft.com",
						"'contoso.onmicrosoft.com' is probably meant",
						order -> order.setInitialDomain("ada@contoso.onmicrosoft.com")));
	}

	private static List<FaultCase> file() {
		return List.of(
				error("REFERENCE_BROKEN", "numbers[n0].site", "leeds", "Choose another one",
						order -> Unread.on(order.getNumbers().getFirst(), Literals.PORTED_NUMBERS__SITE, "leeds")),
				error("REFERENCE_BROKEN", "tenant", "gone.tenant#t1", "Put the file back",
						order -> Unread.on(order, Literals.PORT_ORDER__TENANT, "gone.tenant#t1")),
				error("STATE_UNKNOWN", "state", "onHold", "enter the state",
						order -> Unread.on(order, Literals.PORT_ORDER__STATE, "onHold")),
				error("STATE_UNKNOWN", "numbers[n0].usage", "fax", "choose another value", order -> {
					order.getNumbers().getFirst().setUsage(NumberUsage.UNSPECIFIED);
					Unread.on(order.getNumbers().getFirst(), Literals.PORTED_NUMBERS__USAGE, "fax");
				}));
	}

	private static List<FaultCase> provider() {
		return List.of(
				error("LOSING_PROVIDER_MISSING", "loa.losingProvider", "", "who bills the customer",
						order -> order.getLoa().setLosingProvider(null)),
				error("LOSING_PROVIDER_IS_GAINING", "loa.losingProvider", "Microsoft", "who bills the customer",
						order -> order.getLoa().setLosingProvider("Microsoft")),
				error("LOSING_PROVIDER_IS_GAINING", "loa.losingProvider", "MICROSOFT  Ltd.", "who bills",
						order -> order.getLoa().setLosingProvider("MICROSOFT  Ltd.")),
				error("LOSING_PROVIDER_IS_GAINING", "loa.losingProvider", "Microsoft Teams", "who bills",
						order -> order.getLoa().setLosingProvider("Microsoft Teams")),
				error("LOSING_PROVIDER_IS_GAINING", "loa.losingProvider",
						"Microsoft Ireland Operations Limited", "who bills",
						order -> order.getLoa().setLosingProvider("Microsoft Ireland Operations Limited")),
				error("ACCOUNT_NUMBER_MISSING", "loa.accountNumber", "", "from the bill",
						order -> order.getLoa().setAccountNumber("")),
				error("ACCOUNT_NUMBER_MISSING", "loa.accountNumber", "-", "from the bill",
						order -> order.getLoa().setAccountNumber("-")),
				warning("ACCOUNT_NUMBER_FORMAT", "loa.accountNumber", "FAB 123-45", "FAB12345",
						order -> order.getLoa().setAccountNumber("FAB 123-45")),
				warning("ACCOUNT_NUMBER_FORMAT", "loa.accountNumber", "FAB\u00A012\u201345", "FAB1245",
						order -> order.getLoa().setAccountNumber("FAB\u00A012\u201345")),
				warning("CUPID_FORMAT", "loa.cupid", "42", "three digits", order -> order.getLoa().setCupid("42")),
				warning("CUPID_FORMAT", "loa.cupid", "O42", "three digits", order -> order.getLoa().setCupid("O42")));
	}

	private static List<FaultCase> subscriber() {
		return List.of(
				error("SUBSCRIBER_MISSING", "loa.subscriberName", "", "as on the bill",
						order -> order.getLoa().setSubscriberName("\u00A0")),
				warning("COMPANY_NUMBER_FORMAT", "loa.companyNumber", "1234567", "01234567",
						order -> order.getLoa().setCompanyNumber("1234567")),
				warning("COMPANY_NUMBER_FORMAT", "loa.companyNumber", "sc 12345", "SC012345",
						order -> order.getLoa().setCompanyNumber("sc 12345")),
				warning("COMPANY_NUMBER_FORMAT", "loa.companyNumber", "GB 123 4567 89", "Compare it",
						order -> order.getLoa().setCompanyNumber("GB 123 4567 89")),
				warning("COMPANY_NUMBER_FORMAT", "loa.companyNumber", "12", "Compare it",
						order -> order.getLoa().setCompanyNumber("12")),
				info("FORM_ENTRY_EMPTY", "loa.losingProviderAddress.street", "",
						"Registered address of the losing provider, Company\u2019s registered address, "
								+ "Company\u2019s registered number, Requester (Position, E-mail). Fill it in",
						order -> {
							order.getLoa().setCompanyNumber(" ");
							order.getLoa().getRegisteredAddress().setTown(null);
							order.getLoa().getLosingProviderAddress().setTown("");
							order.getLoa().getRequester().setPosition(null);
							order.getLoa().getRequester().setEmail(null);
						}),
				info("FORM_ENTRY_EMPTY", "loa.requester.name", "", "Requester. Fill it in", order -> {
					var blank = (Contact) Blank.of(Literals.CONTACT, "loa.requester");
					order.getLoa().setRequester(blank);
				}),
				info("FORM_ENTRY_EMPTY", "loa.contacts[c0].position", "", "Requester (Position, Telephone)", order -> {
					order.getLoa().setRequester((Contact) Blank.of(Literals.CONTACT, "loa.requester"));
					order.getLoa().getContacts().getFirst().setRole(ContactRole.REQUESTER);
					order.getLoa().getContacts().getFirst().setName("Ada Example");
				}),
				error("EMAIL_FORMAT", "loa.requester.email", "grace", "name@example.com",
						order -> order.getLoa().getRequester().setEmail("grace")),
				warning("NAME_WITH_NUMBER", "loa.subscriberName", "Contoso LtdFV7741", "move the number",
						order -> {
							order.getLoa().setSubscriberName("Contoso LtdFV7741");
							order.getEvidence().clear();
						}),
				warning("NAME_WITH_NUMBER", "loa.losingProvider", "Fabrikam Voice 7741092", "move the number",
						order -> order.getLoa().setLosingProvider("Fabrikam Voice 7741092")),
				error("TELEPHONE_FORMAT", "loa.contacts[c0].phone", "ada@contoso.example", "no telephone number",
						order -> order.getLoa().getContacts().getFirst().setPhone("ada@contoso.example")),
				error("TELEPHONE_FORMAT", "loa.requester.phone", "www.contoso.example", "no telephone number",
						order -> order.getLoa().getRequester().setPhone("www.contoso.example")),
				info("SUBSCRIBER_TOO_LONG", "loa.subscriberName", "Contoso Northwind Fabrikam", "leave the whole name",
						order -> {
							order.getLoa().setSubscriberName("Contoso Northwind Fabrikam");
							order.getEvidence().clear();
						}),
				info("AUTHORISED_PERSON_TOO_LONG", "loa.authorisedPerson", "Augusta Ada Example",
						"leave the whole name", order -> order.getLoa().setAuthorisedPerson("Augusta Ada Example")),
				error("AUTHORISED_PERSON_MISSING", "loa.authorisedPerson", "", "who may authorise",
						order -> order.getLoa().setAuthorisedPerson(null)),
				error("EMAIL_FORMAT", "loa.contacts[c0].email", "ada at contoso.example", "name@example.com",
						order -> order.getLoa().getContacts().getFirst().setEmail("ada at contoso.example")),
				error("EMAIL_FORMAT", "loa.contacts[c1].email", "a@contoso.example; b@contoso.example",
						"one address a contact",
						order -> contact(order, "a@contoso.example; b@contoso.example")),
				error("EMAIL_FORMAT", "loa.losingProviderContact.email", "desk@fabrikam", "name@example.com",
						order -> order.getLoa().getLosingProviderContact().setEmail("desk@fabrikam")),
				error("EMAIL_FORMAT", "loa.gainingProviderContact.email", "a..b@contoso.example", "name@example.com",
						order -> order.getLoa().getGainingProviderContact().setEmail("a..b@contoso.example")));
	}

	private static List<FaultCase> addresses() {
		return List.of(error("ADDRESS_INCOMPLETE", "loa.serviceAddress.street", "", "as on the bill", order -> {
			order.getLoa().getServiceAddress().setBuilding(null);
			order.getLoa().getServiceAddress().setStreet(null);
		}), error("ADDRESS_INCOMPLETE", "loa.serviceAddress.town", "", "as on the bill",
				order -> order.getLoa().getServiceAddress().setTown("")),
				error("ADDRESS_INCOMPLETE", "loa.serviceAddress.postcode", "", "as on the bill",
						order -> order.getLoa().getServiceAddress().setPostcode(null)),
				error("BILLING_POSTCODE_MISSING", "loa.billingAddress.postcode", "", "to which the bill goes",
						order -> order.getLoa().setBillingAddressDiffers(true)),
				error("POSTCODE_FORMAT", "loa.serviceAddress.postcode", "SW1A OAA", "Write SW1A 0AA",
						order -> order.getLoa().getServiceAddress().setPostcode("SW1A OAA")),
				error("POSTCODE_FORMAT", "loa.serviceAddress.postcode", "WIA IAA", "Write W1A 1AA",
						order -> order.getLoa().getServiceAddress().setPostcode("WIA IAA")),
				error("POSTCODE_FORMAT", "loa.serviceAddress.postcode", "QC1A 1BB", "from the bill",
						order -> order.getLoa().getServiceAddress().setPostcode("QC1A 1BB")),
				error("POSTCODE_FORMAT", "loa.serviceAddress.postcode", "EC1A 1BC", "from the bill",
						order -> order.getLoa().getServiceAddress().setPostcode("EC1A 1BC")),
				error("POSTCODE_FORMAT", "loa.serviceAddress.postcode", "JE2 3AB", "where the numbers are installed",
						order -> order.getLoa().getServiceAddress().setPostcode("JE2 3AB")),
				error("POSTCODE_FORMAT", "loa.billingAddress.postcode", "M1 1A", "from the bill", order -> {
					order.getLoa().setBillingAddressDiffers(true);
					order.getLoa().getBillingAddress().setPostcode("M1 1A");
				}), error("POSTCODE_FORMAT", "loa.registeredAddress.postcode", "LS1 IAA", "Write LS1 1AA",
						order -> order.getLoa().getRegisteredAddress().setPostcode("LS1 IAA")),
				error("POSTCODE_FORMAT", "sites[s1].address.postcode", "LONDON", "from the bill",
						order -> Orders.site(order, "s1").getAddress().setPostcode("LONDON")));
	}

	private static List<FaultCase> preparation() {
		return List.of(
				warning("EVIDENCE_MISMATCH", "loa.subscriberName", "Contoso Ltd", "'Contoso Limited'",
						order -> order.getEvidence().getFirst().setWording("Contoso Limited")),
				warning("EVIDENCE_MISMATCH", "loa.billingNumber", "020 7946 0000", "Make them the same",
						order -> evidence(order, "loa.billingNumber", "020 7946 0001")),
				warning("EVIDENCE_MISMATCH", "loa.serviceAddress.county", "", "'Greater London'",
						order -> evidence(order, "loa.serviceAddress.county", "Greater London")),
				warning("EVIDENCE_MISMATCH", "numbers[n0].last", "+442079460099", "Make them the same",
						order -> evidence(order, "numbers[n0].last", "020 7946 0098")),
				preflight("alarmOrLiftLine", "yes", "moved to another line",
						order -> order.getPreflight().setAlarmOrLiftLine(Answer.YES)),
				preflight("broadbandOnNumber", "yes", "new provide beside the old line",
						order -> order.getPreflight().setBroadbandOnNumber(Answer.YES)),
				preflight("callFeatures", "yes", "remove them",
						order -> order.getPreflight().setCallFeatures(Answer.YES)),
				preflight("openOrders", "yes", "Wait until they are done",
						order -> order.getPreflight().setOpenOrders(Answer.YES)),
				warning("PREFLIGHT_OPEN", "loa.lineTechnology", "", "named a day on which it moves the line",
						order -> order.getLoa().setLineTechnology(LineTechnology.UNKNOWN)),
				warning("FREEZE_UNDECLARED", "preflight.freeze", "yes", "General Condition C7",
						order -> order.getPreflight().setFreeze(Answer.YES)),
				warning("FREEZE_UNDECLARED", "preflight.freeze", "unanswered", "ask the customer",
						order -> order.getPreflight().setFreeze(Answer.UNANSWERED)),
				warning("VALUE_UNCONFIRMED", "numbers", "+442079460001-+442079460003", "3 values",
						order -> Orders.unconfirmed(order, "numbers", "+442079460001-+442079460003")),
				warning("VALUE_UNCONFIRMED", "loa.accountNumber", "", "Account number",
						order -> Orders.unconfirmed(order, "loa.accountNumber", "FAB1")),
				preflight("doNotCeaseUnderstood", "no", "Tell the customer",
						order -> order.getPreflight().setDoNotCeaseUnderstood(Answer.NO)));
	}

	private static FaultCase preflight(String question, String answer, String wayOut, Consumer<PortOrder> fault) {
		return warning("PREFLIGHT_OPEN", "preflight." + question, answer, wayOut, fault);
	}

	private static List<FaultCase> signatureAndLife() {
		return List.of(error("SIGNATURE_MISSING", "loa.signature.date", "", "Have the authorised person sign",
				order -> order.setState(OrderState.SUBMITTED)),
				error("SIGNATURE_MISSING", "loa.signature.date", "", "choose the electronic signature", order -> {
					order.getLoa().getSignature().setMethod(SignatureMethod.UNSPECIFIED);
					order.setState(OrderState.PROCESSING);
					order.setPortOrderId("P-1");
				}), error("SIGNATURE_MISSING", "loa.signature.date", "", "Enter the day", order -> {
					order.getLoa().getSignature().setMethod(SignatureMethod.ELECTRONIC);
					order.setState(OrderState.CONTACTING_CARRIER);
					order.setPortOrderId("P-1");
				}), warning("SIGNATURE_MISSING", "loa.signature.date", "", "have it signed",
						order -> Orders.signedAnother(order)),
				error("SIGNATURE_MISSING", "loa.signature.date", "", "is under another letter", order -> {
					Orders.signedAnother(order);
					Orders.submittedLetter(order, "1111-1111-1111");
				}), error("SIGNATURE_MISSING", "loa.signature.signedCopy", "letter.pdf", "Scan the signed letter",
						order -> {
							order.getLoa().getSignature().setSignedCopy("letter.pdf");
							Orders.forSignature(order, "letter.pdf");
							order.setState(OrderState.SUBMITTED);
						}),
				warning("SIGNATORY_DIFFERS", "loa.signature.signatory", "Grace Reseller", "authorised person sign",
						order -> order.getLoa().getSignature().setSignatory("Grace Reseller")),
				error("STATE_INCOHERENT", "portOrderId", "", "Enter Microsoft's reference",
						order -> Orders.underWay(order, OrderState.PROCESSING).setPortOrderId(null)),
				error("STATE_INCOHERENT", "focDate", "", "Enter the date",
						order -> Orders.underWay(order, OrderState.TRANSFER_APPROVED).setFocDate(null)),
				error("STATE_INCOHERENT", "rejections", "", "Enter the reason",
						order -> Orders.underWay(order, OrderState.REJECTED)),
				error("STATE_INCOHERENT", "rejections[r2].reason", "", "Enter the reason", order -> {
					Orders.underWay(order, OrderState.REJECTED).setRevision(2);
					Orders.rejection(order, 1).setReason("Postcode");
					Orders.rejection(order, 2);
				}), warning("FOC_NOT_WORKING_DAY", "focDate", "2026-12-05", "Ask Microsoft",
						order -> Orders.underWay(order, OrderState.TRANSFER_APPROVED)
								.setFocDate(LocalDate.of(2026, 12, 5))),
				warning("FOC_NOT_WORKING_DAY", "focDate", "2026-12-25", "Christmas Day",
						order -> Orders.underWay(order, OrderState.TRANSFER_PENDING)
								.setFocDate(LocalDate.of(2026, 12, 25))),
				error("CONVERSION_TOO_EARLY", "conversions[v0].plannedDate", "2026-12-02", "after the cut-over",
						order -> {
							Orders.underWay(order, OrderState.TRANSFER_APPROVED);
							Orders.conversion(order, Orders.FOC.minusDays(1));
						}),
				error("CONVERSION_TOO_EARLY", "conversions[v0].plannedDate", "2026-12-03", "after the cut-over",
						order -> {
							order.getLoa().setRequestedTime(LocalTime.of(10, 0));
							Orders.conversion(order, Orders.FOC).setPlannedTime(LocalTime.of(9, 30));
						}));
	}
}
