package org.portwright.porting.checks;

import static org.portwright.porting.checks.Orders.contact;
import static org.portwright.porting.checks.Orders.correct;
import static org.portwright.porting.checks.Orders.evidence;
import static org.portwright.porting.checks.Orders.partial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.portwright.model.Answer;
import org.portwright.model.LineTechnology;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.Route;
import org.portwright.model.SignatureMethod;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.porting.testing.Unread;

/**
 * Correct orders that look suspicious, at least one for each code: a false alarm fails its row.
 */
final class Innocents {

	/**
	 * A correct order that looks suspicious.
	 *
	 * @param code  the code that must not be reported
	 * @param name  what looks suspicious
	 * @param order the order
	 */
	record Innocent(String code, String name, PortOrder order) {
		@Override
		public String toString() {
			return code + ": " + name;
		}
	}

	private Innocents() {
	}

	static List<Innocent> all() {
		List<Innocent> all = new ArrayList<>();
		all.addAll(identity());
		all.addAll(file());
		all.addAll(provider());
		all.addAll(subscriber());
		all.addAll(addresses());
		all.addAll(preparation());
		all.addAll(NumberInnocents.all());
		all.addAll(DateInnocents.all());
		all.addAll(billing());
		all.addAll(signature());
		all.addAll(life());
		all.addAll(EmergencyCases.innocents());
		all.addAll(LifeCases.innocents());
		return all;
	}

	static Innocent on(String code, String name, Consumer<PortOrder> change) {
		PortOrder order = correct();
		change.accept(order);
		return new Innocent(code, name, order);
	}

	static Innocent on(String code, String name, PortOrder order, Consumer<PortOrder> change) {
		change.accept(order);
		return new Innocent(code, name, order);
	}

	static Innocent on(String code, String name, PortOrder order) {
		return new Innocent(code, name, order);
	}

	private static List<Innocent> identity() {
		return List.of(on("TENANT_MISSING", "only the initial domain", order -> order.setOrganisationId(null)),
				on("TENANT_MISSING", "only the Organisation ID", order -> order.setInitialDomain(null)),
				on("ORG_ID_FORMAT", "upper case and a space behind",
						order -> order.setOrganisationId("D3B07384-D9A0-4C9B-8F3A-0123456789AB ")),
				on("ORG_ID_FORMAT", "not of a known version",
						order -> order.setOrganisationId("d3b07384-d9a0-0c9b-0f3a-0123456789ab")),
				on("ORG_ID_RESERVED", "many zeros",
						order -> order.setOrganisationId("00000000-0000-0000-0000-000000000001")),
				on("INITIAL_DOMAIN_FORMAT", "upper case, digits and a hyphen",
						order -> order.setInitialDomain("Contoso-2.OnMicrosoft.com")),
				on("INITIAL_DOMAIN_FORMAT", "the China cloud",
						order -> order.setInitialDomain("contoso.partner.onmschina.cn")),
				on("INITIAL_DOMAIN_FORMAT", "the US government's cloud",
						order -> order.setInitialDomain("contoso.onmicrosoft.us")));
	}

	private static List<Innocent> file() {
		return List.of(on("STATE_UNKNOWN", "another usage was chosen since", order -> {
			Unread.on(order.getNumbers().getFirst(), Literals.PORTED_NUMBERS__USAGE, "fax");
			order.getNumbers().getFirst().setUsage(NumberUsage.USER);
		}), on("REFERENCE_BROKEN", "another site was chosen since", order -> {
			Unread.on(order.getNumbers().getFirst(), Literals.PORTED_NUMBERS__SITE, "leeds");
			order.getNumbers().getFirst().setSite(Orders.site(order, "s1"));
		}));
	}

	private static List<Innocent> provider() {
		return List.of(on("LOSING_PROVIDER_MISSING", "one letter", order -> order.getLoa().setLosingProvider("X")),
				on("LOSING_PROVIDER_IS_GAINING", "Microsoft in the name",
						order -> order.getLoa().setLosingProvider("Fabrikam Voice for Microsoft Teams")),
				on("LOSING_PROVIDER_IS_GAINING", "begins with Microsoft",
						order -> order.getLoa().setLosingProvider("Microsoft Partner Telecom Ltd")),
				on("LOSING_PROVIDER_IS_GAINING", "nothing but a suffix",
						order -> order.getLoa().setLosingProvider("Ltd")),
				on("ACCOUNT_NUMBER_MISSING", "zero", order -> order.getLoa().setAccountNumber("0")),
				on("ACCOUNT_NUMBER_FORMAT", "slashes, dots and letters",
						order -> order.getLoa().setAccountNumber("GB/12.345_a")),
				on("CUPID_FORMAT", "leading zeros", order -> order.getLoa().setCupid("001")),
				on("CUPID_FORMAT", "not known", order -> order.getLoa().setCupid(null)));
	}

	private static List<Innocent> subscriber() {
		return List.of(
				on("SUBSCRIBER_MISSING", "a name of digits", order -> subscriber(order, "1234")),
				on("COMPANY_NUMBER_FORMAT", "of Scotland", order -> order.getLoa().setCompanyNumber("SC123456")),
				on("COMPANY_NUMBER_FORMAT", "none", order -> order.getLoa().setCompanyNumber(" ")),
				on("COMPANY_NUMBER_FORMAT", "many zeros", order -> order.getLoa().setCompanyNumber("00000006")),
				on("FORM_ENTRY_EMPTY", "nothing but a country",
						order -> order.getLoa().getRegisteredAddress().setCountry("IE")),
				on("FORM_ENTRY_EMPTY", "no requester for a service number", Orders.partial("0808 157 0000", ""),
						order -> order.getLoa().setCompanyNumber(null)),
				on("FORM_ENTRY_EMPTY", "it has gone in", order -> {
					Orders.underWay(order, OrderState.SUBMITTED);
					order.getLoa().setCompanyNumber(null);
				}),
				on("SUBSCRIBER_TOO_LONG", "just 25 characters",
						order -> subscriber(order, "Contoso Northwind Fabrik ")),
				on("SUBSCRIBER_TOO_LONG", "no wizard cuts it", order -> {
					subscriber(order, "Contoso Northwind Fabrikam International Holdings");
					order.setRoute(Route.SERVICE_CENTER);
				}), on("SUBSCRIBER_TOO_LONG", "25 characters outside the basic plane",
						order -> subscriber(order, "\uD835\uDC9C".repeat(25))),
				on("AUTHORISED_PERSON_TOO_LONG", "just 15 characters",
						order -> order.getLoa().setAuthorisedPerson("Augusta Example")),
				on("AUTHORISED_PERSON_MISSING", "a name of one letter",
						order -> order.getLoa().setAuthorisedPerson("A")),
				on("EMAIL_FORMAT", "a plus, an apostrophe and a long top level",
						order -> contact(order, "o'brien+port@voice.contoso.technology")),
				on("EMAIL_FORMAT", "letters with accents", order -> contact(order, "jos\u00E9@b\u00FCro.example")),
				on("EMAIL_FORMAT", "a space behind", order -> contact(order, "ada@contoso.example ")),
				on("EMAIL_FORMAT", "no address", order -> contact(order, "")),
				on("NAME_WITH_NUMBER", "a shelf company", order -> subscriber(order, "12345678 Limited")),
				on("NAME_WITH_NUMBER", "a year", order -> subscriber(order, "Contoso (2019) Ltd")),
				on("NAME_WITH_NUMBER", "a year behind it", order -> subscriber(order, "Contoso Ltd 2019")),
				on("NAME_WITH_NUMBER", "a short number", order -> subscriber(order, "Studio 118 118")),
				on("NAME_WITH_NUMBER", "a number in it", order -> subscriber(order, "3663 First Limited")),
				on("TELEPHONE_FORMAT", "an extension and a time",
						order -> order.getLoa().getRequester().setPhone("+44 (0)20 7946 0000 ext 12 @ 9am")),
				on("TELEPHONE_FORMAT", "only words",
						order -> order.getLoa().getRequester().setPhone("by the switchboard")));
	}

	private static void subscriber(PortOrder order, String name) {
		order.getLoa().setSubscriberName(name);
		order.getEvidence().clear();
	}

	private static List<Innocent> addresses() {
		List<Innocent> all = new ArrayList<>(List.of(
				on("ADDRESS_INCOMPLETE", "a house name and no street",
						order -> order.getLoa().getServiceAddress().setStreet(null)),
				on("ADDRESS_INCOMPLETE", "a street and no number",
						order -> order.getLoa().getServiceAddress().setBuilding(null)),
				on("BILLING_POSTCODE_MISSING", "the same address", order -> {
					order.getLoa().setBillingAddressDiffers(false);
					order.getLoa().getBillingAddress().setTown("London");
				}), on("BILLING_POSTCODE_MISSING", "a country without postcodes", order -> {
					order.getLoa().setBillingAddressDiffers(true);
					order.getLoa().getBillingAddress().setCountry("HK");
				}), on("POSTCODE_FORMAT", "a billing address that does not count",
						order -> order.getLoa().getBillingAddress().setPostcode("?")),
				on("POSTCODE_FORMAT", "an empty site", order -> Orders.site(order, "s1"))));
		for (String postcode : List.of("gir0aa", "m11aa", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A0AX", " ec1a  1bb ",
				"BFPO 57", "bfpo1", "BF1 2AT", "SW1A\u00A01AA", "BT48 6DQ", "E20 2ST", "N1C 4AG")) {
			all.add(on("POSTCODE_FORMAT", postcode,
					order -> order.getLoa().getServiceAddress().setPostcode(postcode)));
		}
		for (String postcode : List.of("JE2 3AB", "GY1 1AA", "IM1 1AA")) {
			all.add(on("POSTCODE_FORMAT", "a bill to " + postcode, order -> {
				order.getLoa().setBillingAddressDiffers(true);
				order.getLoa().getBillingAddress().setPostcode(postcode);
			}));
		}
		all.add(on("POSTCODE_FORMAT", "a bill abroad", order -> {
			order.getLoa().setBillingAddressDiffers(true);
			order.getLoa().getBillingAddress().setCountry("IE");
			order.getLoa().getBillingAddress().setPostcode("D02 AF30");
		}));
		return all;
	}

	private static List<Innocent> preparation() {
		return List.of(
				on("EVIDENCE_MISMATCH", "case and spaces",
						order -> order.getEvidence().getFirst().setWording("CONTOSO\u00A0  LTD ")),
				on("EVIDENCE_MISMATCH", "a curly apostrophe", order -> {
					order.getLoa().setSubscriberName("Contoso's Ltd");
					order.getEvidence().getFirst().setWording("Contoso\u2019s Ltd");
				}), on("EVIDENCE_MISMATCH", "a number written otherwise",
						order -> evidence(order, "loa.billingNumber", "+44 (0)20 7946 0000")),
				on("EVIDENCE_MISMATCH", "a postcode without space",
						order -> evidence(order, "loa.serviceAddress.postcode", "ec1a1bb")),
				on("EVIDENCE_MISMATCH", "an account number in groups",
						order -> evidence(order, "loa.accountNumber", "FAB 1234 567")),
				on("EVIDENCE_MISMATCH", "an account number with the hyphens that the order leaves out",
						order -> evidence(order, "loa.accountNumber", "FAB-1234567")),
				on("EVIDENCE_MISMATCH", "no wording", order -> evidence(order, "loa.losingProvider", " ")),
				on("EVIDENCE_MISMATCH", "of a number that has gone",
						order -> evidence(order, "numbers[n9].first", "1")),
				on("EVIDENCE_MISMATCH", "of nothing", order -> evidence(order, "loa", "1")),
				on("PREFLIGHT_OPEN", "settled", order -> order.getPreflight().setAlarmOrLiftLine(Answer.SETTLED)),
				on("PREFLIGHT_OPEN", "the order is closed", order -> {
					Orders.underWay(order, OrderState.COMPLETED);
					order.getPreflight().setOpenOrders(Answer.UNANSWERED);
				}), on("PREFLIGHT_OPEN", "the line of an order whose date is confirmed", order -> {
					Orders.underWay(order, OrderState.TRANSFER_APPROVED);
					order.getLoa().setLineTechnology(LineTechnology.UNKNOWN);
				}),
				on("PREFLIGHT_OPEN", "service numbers have no line", Orders.partial("+448081570000", ""),
						order -> order.getLoa().setLineTechnology(LineTechnology.UNKNOWN)),
				on("PREFLIGHT_OPEN", "the freeze has a rule of its own",
						order -> order.getPreflight().setFreeze(Answer.UNANSWERED)),
				on("FREEZE_UNDECLARED", "settled", order -> order.getPreflight().setFreeze(Answer.SETTLED)),
				on("VALUE_UNCONFIRMED", "confirmed",
						order -> Orders.unconfirmed(order, "loa.accountNumber", "FAB1").setUnconfirmed(false)),
				on("VALUE_UNCONFIRMED", "the number does not move",
						order -> Orders.unconfirmed(order, "numbers", "+441614960999")),
				on("VALUE_UNCONFIRMED", "the order is closed", order -> {
					Orders.underWay(order, OrderState.COMPLETED);
					Orders.unconfirmed(order, "loa.accountNumber", "FAB1");
				}), on("VALUE_UNCONFIRMED", "edited by hand into what is no range",
						order -> Orders.unconfirmed(order, "numbers", "-, +44-x, 020 7946 0001, ")),
				on("FREEZE_UNDECLARED", "the order is closed", order -> {
					Orders.underWay(order, OrderState.COMPLETED);
					order.getPreflight().setFreeze(Answer.YES);
				}));
	}

	private static List<Innocent> billing() {
		return List.of(on("BTN_MISSING", "a service number has none", partial("0808 157 0000", ""), order -> {
			order.getLoa().setBillingNumber(null);
		}), on("BTN_MISSING", "an E.164 number", order -> order.getLoa().setBillingNumber("+442079460000")),
				on("BTN_INVALID", "written with brackets",
						order -> order.getLoa().setBillingNumber("+44 (0)20 7946 0000")),
				on("PORT_TYPE_BTN", "inside a range", order -> order.getLoa().setBillingNumber("020 7946 0042")),
				on("PORT_TYPE_BTN", "a partial port that leaves it", partial("+441614960000", "")),
				on("PORT_TYPE_BTN", "no port type chosen", partial("+441614960000", ""),
						order -> order.getLoa().setPortType(PortType.UNSPECIFIED)),
				on("PORT_TYPE_BTN", "a replacement is named", order -> {
					order.getLoa().setPortType(PortType.PARTIAL);
					order.getLoa().setReplacementBillingNumber("0161 496 0000");
				}), on("PORT_TYPE_BTN", "no numbers yet", order -> order.getNumbers().clear()),
				on("PORT_TYPE_BTN", "an invalid main number", order -> order.getLoa().setBillingNumber("123")),
				on("REPLACEMENT_BTN_INVALID", "next to the numbers that move", order -> {
					order.getLoa().setPortType(PortType.PARTIAL);
					order.getLoa().setReplacementBillingNumber("020 7946 0100");
				}));
	}

	private static List<Innocent> signature() {
		return List.of(on("SIGNATURE_MISSING", "a draft", order -> order.setState(OrderState.DRAFT)),
				on("SIGNATURE_MISSING", "electronic, not with the carrier yet", order -> {
					order.getLoa().getSignature().setMethod(SignatureMethod.ELECTRONIC);
					order.setState(OrderState.PROCESSING);
					order.setPortOrderId("P-1");
				}), on("SIGNATURE_MISSING", "cancelled", order -> order.setState(OrderState.CANCELLED)),
				on("SIGNATURE_MISSING", "only the signed copy", order -> {
					order.getLoa().getSignature().setSignedCopy("loa.pdf");
					order.setState(OrderState.SUBMITTED);
				}), on("SIGNATURE_MISSING", "under the present letter", order -> {
					Orders.signedAnother(order);
					order.getLoa().getSignature().setFingerprint(LetterFingerprint.of(order));
				}), on("SIGNATURE_MISSING", "corrected after it was submitted", order -> {
					Orders.signedAnother(order);
					Orders.submittedLetter(order, order.getLoa().getSignature().getFingerprint());
				}), on("SIGNATURE_MISSING", "a scan beside the letter", order -> {
					Orders.forSignature(order, "letter.pdf");
					order.getLoa().getSignature().setSignedCopy("letter (2).pdf");
					order.setState(OrderState.SUBMITTED);
				}), on("SIGNATORY_DIFFERS", "a title, case and spaces",
						order -> order.getLoa().getSignature().setSignatory("Dr. ADA  Example")),
				on("SIGNATORY_DIFFERS", "nobody yet", order -> order.getLoa().getSignature().setSignatory("")));
	}

	private static List<Innocent> life() {
		return List.of(on("STATE_INCOHERENT", "submitted, no Port Order ID yet", order -> {
			Orders.underWay(order, OrderState.SUBMITTED).setPortOrderId(null);
			order.setFocDate(null);
		}), on("STATE_INCOHERENT", "with the carrier, no date yet",
				order -> Orders.underWay(order, OrderState.CONTACTING_CARRIER).setFocDate(null)),
				on("STATE_INCOHERENT", "rejected with nothing but a code", order -> {
					Orders.underWay(order, OrderState.REJECTED);
					Orders.rejection(order, 1).setCode("25");
				}), on("STATE_INCOHERENT", "cancelled before anything", order -> order.setState(OrderState.CANCELLED)),
				on("FOC_NOT_WORKING_DAY", "a holiday elsewhere",
						order -> Orders.underWay(order, OrderState.TRANSFER_APPROVED)
								.setFocDate(LocalDate.of(2026, 11, 30))),
				on("FOC_NOT_WORKING_DAY", "a Saturday that is done with",
						order -> Orders.underWay(order, OrderState.COMPLETED).setFocDate(LocalDate.of(2026, 12, 5))),
				on("CONVERSION_TOO_EARLY", "on the day, after the time", order -> {
					Orders.underWay(order, OrderState.TRANSFER_APPROVED).setFocTime(LocalTime.of(10, 0));
					Orders.conversion(order, Orders.FOC).setPlannedTime(LocalTime.of(14, 0));
				}), on("CONVERSION_TOO_EARLY", "on the day, no time known", order -> {
					Orders.underWay(order, OrderState.TRANSFER_APPROVED);
					Orders.conversion(order, Orders.FOC);
				}), on("CONVERSION_TOO_EARLY", "no date known at all", order -> {
					order.getLoa().setRequestedDate(null);
					Orders.conversion(order, Orders.FOC.minusYears(1));
				}),
				on("CONVERSION_TOO_EARLY", "completed", order -> {
					Orders.underWay(order, OrderState.COMPLETED);
					Orders.conversion(order, Orders.FOC.minusDays(1));
				}), on("CONVERSION_TOO_EARLY", "done", order -> {
					Orders.underWay(order, OrderState.TRANSFER_APPROVED);
					Orders.conversion(order, Orders.FOC.minusDays(1)).setDone(Instant.EPOCH);
				}), on("CONVERSION_TOO_EARLY", "back to a user number", order -> {
					Orders.underWay(order, OrderState.TRANSFER_APPROVED);
					Orders.conversion(order, Orders.FOC.minusDays(1)).setUsage(NumberUsage.USER);
				}));
	}
}
