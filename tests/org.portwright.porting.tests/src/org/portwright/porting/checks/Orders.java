package org.portwright.porting.checks;

import java.time.LocalDate;
import java.util.List;

import org.portwright.model.Answer;
import org.portwright.model.Contact;
import org.portwright.model.ContactRole;
import org.portwright.model.Conversion;
import org.portwright.model.DdiRange;
import org.portwright.model.EmergencyAddress;
import org.portwright.model.Evidence;
import org.portwright.model.JournalEntry;
import org.portwright.model.KeptFile;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.LineTechnology;
import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Preflight;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.model.SignatureMethod;
import org.portwright.model.Site;
import org.portwright.model.StayingNumbers;
import org.portwright.model.ValueSource;
import org.portwright.model.paths.Blank;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.profiles.RuleProfiles;

/**
 * Orders of customers that do not exist, with reserved numbers.
 */
public final class Orders {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
	/** The 20th and the 22nd working day are not after it, and it is the 30th calendar day. */
	public static final LocalDate DATE = LocalDate.of(2026, 12, 3);
	static final LocalDate FOC = DATE;
	public static final RuleEngine ENGINE = new RuleEngine(List.of());
	public static final RuleContext CONTEXT = new RuleContext(profile("uk-teams"), TODAY);

	private Orders() {
	}

	public static RuleProfile profile(String name) {
		try {
			return RuleProfiles.named(name);
		} catch (ProfileException e) {
			throw new AssertionError(e);
		}
	}

	public static Problems check(PortOrder order) {
		return ENGINE.check(order, CONTEXT);
	}

	/** A complete order that every rule is content with: a full port of one DDI range. */
	public static PortOrder correct() {
		PortOrder order = Blank.order();
		order.setId("order-1");
		order.setOrganisationId("d3b07384-d9a0-4c9b-8f3a-0123456789ab");
		order.setInitialDomain("contoso.onmicrosoft.com");
		var loa = order.getLoa();
		loa.setSubscriberName("Contoso Ltd");
		loa.setLosingProvider("Fabrikam Telecom plc");
		loa.setLosingNetwork("Northwind Networks");
		loa.setCupid("042");
		loa.setAccountNumber("FAB1234567");
		loa.setBillingNumber("020 7946 0000");
		loa.setPortType(PortType.FULL);
		loa.setLineType(LineType.MULTI_LINE);
		loa.setLineTechnology(LineTechnology.IP);
		loa.setAuthorisedPerson("Ada Example");
		loa.setRequestedDate(DATE);
		loa.getServiceAddress().setBuilding("1");
		loa.getServiceAddress().setStreet("Example Street");
		loa.getServiceAddress().setTown("London");
		loa.getServiceAddress().setPostcode("EC1A 1BB");
		registered(loa);
		loa.getSignature().setMethod(SignatureMethod.PAPER);
		contact(order, "ada@contoso.example").setRole(ContactRole.CUSTOMER);
		installed(order, "+442079460000", "+442079460099");
		numbers(order, "+442079460000", "+442079460099");
		Preflight preflight = order.getPreflight();
		preflight.setAlarmOrLiftLine(Answer.NO);
		preflight.setBroadbandOnNumber(Answer.NO);
		preflight.setCallFeatures(Answer.NO);
		preflight.setOpenOrders(Answer.NO);
		preflight.setFreeze(Answer.NO);
		preflight.setDoNotCeaseUnderstood(Answer.YES);
		order.setEmergencyAddress(EmergencyAddress.VALIDATED);
		evidence(order, "loa.subscriberName", "Contoso Ltd");
		return order;
	}

	/** What Microsoft's form asks for and nobody refuses an order for. */
	private static void registered(LetterOfAuthorization loa) {
		loa.setCompanyNumber("01234567");
		loa.getRegisteredAddress().setTown("Leeds");
		loa.getLosingProviderAddress().setTown("Reading");
		loa.getRequester().setName("Grace Example");
		loa.getRequester().setPosition("Office manager");
		loa.getRequester().setPhone("020 7946 0000");
		loa.getRequester().setEmail("grace@contoso.example");
	}

	/** The same account, but only these numbers move and nothing is known of its installation. */
	public static PortOrder partial(String... firstAndLast) {
		PortOrder order = correct();
		order.getNumbers().clear();
		order.getLoa().getDdiRanges().clear();
		order.getLoa().setPortType(PortType.PARTIAL);
		order.getLoa().setBillingNumber("0113 496 0000");
		for (int i = 0; i < firstAndLast.length; i += 2) {
			numbers(order, firstAndLast[i], firstAndLast[i + 1]);
		}
		return order;
	}

	/** Adds numbers for users; freephone ones have the wizard's default. */
	public static PortedNumbers numbers(PortOrder order, String first, String last) {
		var numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n" + order.getNumbers().size());
		numbers.setFirst(first);
		numbers.setLast(last.isEmpty() ? null : last);
		if (!first.replace(" ", "").matches("(0|[+]44)80.*")) {
			numbers.setUsage(NumberUsage.USER);
		}
		order.getNumbers().add(numbers);
		return numbers;
	}

	static DdiRange installed(PortOrder order, String first, String last) {
		var range = (DdiRange) Blank.of(Literals.DDI_RANGE, "d" + order.getLoa().getDdiRanges().size());
		range.setFirst(first);
		range.setLast(last);
		order.getLoa().getDdiRanges().add(range);
		return range;
	}

	static Contact contact(PortOrder order, String email) {
		var contact = (Contact) Blank.of(Literals.CONTACT, "c" + order.getLoa().getContacts().size());
		contact.setEmail(email);
		order.getLoa().getContacts().add(contact);
		return contact;
	}

	static Evidence evidence(PortOrder order, String feature, String wording) {
		var evidence = (Evidence) Blank.of(Literals.EVIDENCE, "e" + order.getEvidence().size());
		evidence.setFeature(feature);
		evidence.setWording(wording);
		order.getEvidence().add(evidence);
		return evidence;
	}

	static ValueSource unconfirmed(PortOrder order, String field, String value) {
		var source = (ValueSource) Blank.of(Literals.VALUE_SOURCE, "source-" + order.getSources().size());
		source.setField(field);
		source.setValue(value);
		source.setUnconfirmed(true);
		order.getSources().add(source);
		return source;
	}

	static Site site(PortOrder order, String id) {
		var site = (Site) Blank.of(Literals.SITE, id);
		site.setEmergencyAddress(EmergencyAddress.VALIDATED);
		order.getSites().add(site);
		return site;
	}

	static Rejection rejection(PortOrder order, int revision) {
		var rejection = (Rejection) Blank.of(Literals.REJECTION, "r" + revision);
		rejection.setRevision(revision);
		order.getRejections().add(rejection);
		return rejection;
	}

	static Conversion conversion(PortOrder order, LocalDate planned) {
		var conversion = (Conversion) Blank.of(Literals.CONVERSION, "v" + order.getConversions().size());
		conversion.setFirst("+442079460000");
		conversion.setUsage(NumberUsage.VOICE_APP);
		conversion.setPlannedDate(planned);
		order.getConversions().add(conversion);
		return conversion;
	}

	/** Gives a draft a signature whose fingerprint is that of other values. */
	static void signedAnother(PortOrder order) {
		site(order, "s1");
		order.getLoa().getStaying().add((StayingNumbers) Blank.of(Literals.STAYING_NUMBERS, "y1"));
		order.getLoa().setReplacementBillingNumber("020 7946 0100");
		order.getLoa().setBillingAddressDiffers(true);
		order.getLoa().getBillingAddress().setBuilding("2");
		order.getLoa().getBillingAddress().setStreet("Example Street");
		order.getLoa().getBillingAddress().setTown("London");
		order.getLoa().getBillingAddress().setPostcode("EC1A 1BB");
		order.getLoa().setPortType(PortType.PARTIAL);
		Signature signature = order.getLoa().getSignature();
		signature.setDate(TODAY);
		signature.setFingerprint("0000-0000-0000");
	}

	/** Submits an order with a letter. */
	static void submittedLetter(PortOrder order, String fingerprint) {
		order.setState(OrderState.SUBMITTED);
		order.setSubmissionDate(TODAY);
		var revision = (Revision) Blank.of(Literals.REVISION, "revision-1");
		revision.setNumber(1);
		revision.setLetter(letter("london.pdf", fingerprint));
		order.getRevisions().add(revision);
	}

	/** Notes in the journal that a letter was written for signature. */
	static void forSignature(PortOrder order, String name) {
		var entry = (JournalEntry) Blank.of(Literals.JOURNAL_ENTRY, "j1");
		entry.getFiles().add(letter(name, "0000-0000-0000"));
		order.getJournal().add(entry);
	}

	private static KeptFile letter(String name, String fingerprint) {
		var letter = (KeptFile) Blank.of(Literals.KEPT_FILE, "f1");
		letter.setName(name);
		letter.setFingerprint(fingerprint);
		return letter;
	}

	/** Makes an order one that is signed and under way, with all that its state implies but a reason for rejection. */
	public static PortOrder underWay(PortOrder order, OrderState state) {
		order.setState(state);
		order.setSubmissionDate(TODAY);
		order.setPortOrderId("P-1");
		order.setFocDate(FOC);
		order.getLoa().getSignature().setDate(TODAY);
		return order;
	}
}
