package org.portwright.phones.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.Met;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.Requirement;
import org.portwright.phones.SignInChoice;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Edit.SetField;
import org.portwright.porting.Fine;
import org.portwright.porting.Problem;
import org.portwright.porting.RuleContext;
import org.portwright.porting.Severity;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.checks.RuleTable;
import org.portwright.porting.facts.AssignedNumbers;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.porting.testing.TenantsWithPhones;
import org.portwright.porting.testing.Undeclared;
import org.portwright.porting.testing.Unread;

/** What is said of the desk phones of a tenant: each fault, and what only looks like one. */
class PhoneRulesTest {

	/** The codes of the rules of desk phones. */
	static final Set<String> CODES = Set.of("PHONE_MAC", "PHONE_NOT_SUPPORTED", "PHONE_FIRMWARE", "PHONE_ACCOUNT",
			"PHONE_REGION");
	private static final Set<String> ERRORS = Set.of("PHONE_MAC", "PHONE_REGION", "STATE_UNKNOWN");

	/**
	 * A tenant with a fault, or with what looks like one.
	 *
	 * @param code    the code that is to be reported; of an innocent the one that must not be
	 * @param feature the path that is reported; of an innocent what is special
	 * @param wayOut  what the message says about the way out; nothing of an innocent
	 */
	record Case(String code, String feature, String value, String wayOut, Tenant tenant) {
		@Override
		public String toString() {
			return code + ' ' + feature;
		}
	}

	private static Case fault(String code, String feature, String value, String wayOut, Consumer<Tenant> change) {
		return of(code, feature, value, wayOut, TenantsWithPhones.bulk(), change);
	}

	private static Case innocent(String code, String name, Consumer<Tenant> change) {
		return of(code, name, "", "", TenantsWithPhones.bulk(), change);
	}

	private static Case of(String code, String feature, String value, String wayOut, Tenant tenant,
			Consumer<Tenant> change) {
		change.accept(tenant);
		return new Case(code, feature, value, wayOut, tenant);
	}

	private static Consumer<Tenant> phone(Consumer<Phone> change) {
		return tenant -> change.accept(TenantsWithPhones.first(tenant));
	}

	static List<Case> faults() {
		return List.of(
				fault("STATE_UNKNOWN", "phones[p1].servicePlan", "perhaps", "choose another value", phone(one -> {
					one.setServicePlan(Answer.UNANSWERED);
					Unread.on(one, Literals.PHONE__SERVICE_PLAN, "perhaps");
				})), fault("STATE_UNKNOWN", "phoneAccess.callRedirect", "Enabled", "choose another value", tenant -> {
					tenant.getPhoneAccess().setCallRedirect(Answer.UNANSWERED);
					Unread.on(tenant.getPhoneAccess(), Literals.PHONE_ACCESS__CALL_REDIRECT, "Enabled");
				}),
				fault("PHONE_REGION", "phoneAccess.region", "MOON", "EMEA",
						tenant -> tenant.getPhoneAccess().setRegion("MOON")),
				fault("PHONE_MAC", "phones[p1].mac", "64-16-7f", "label of the phone",
						phone(one -> one.setMac("64-16-7f"))),
				fault("PHONE_MAC", "phones[p1].mac", "ff:ff:ff:ff:ff:ff", "label",
						phone(one -> one.setMac("ff:ff:ff:ff:ff:ff"))),
				fault("PHONE_NOT_SUPPORTED", "phones[p1].model", "VVX 1500", "no others",
						phone(one -> one.setModel("Polycom VVX 1500"))),
				fault("PHONE_FIRMWARE", "phones[p1].firmware", "5.9.4.3247", "Update the phone",
						phone(one -> one.setFirmware("UCS 5.9.4.3247"))),
				fault("PHONE_FIRMWARE", "phones[p1].firmware", "5.9.4.3247", "for Teams, which is proposed", tenant -> {
					tenant.getPhoneAccess().setService(PhoneService.UNSPECIFIED);
					TenantsWithPhones.first(tenant).setFirmware("5.9.4.3247");
				}),
				fault("PHONE_ACCOUNT", "phoneAccess.sipDevicesCalling", "", "for Teams, which is proposed", tenant -> {
					tenant.getPhoneAccess().setService(PhoneService.UNSPECIFIED);
					tenant.getPhoneAccess().setSipDevicesCalling(Answer.NO);
				}),
				fault("PHONE_ACCOUNT", "phones[p1].mfa", "", "Exclude the account", phone(one -> {
					one.setMethod(SignInMethod.BULK);
					one.setMfa(Answer.YES);
				})), fault("PHONE_ACCOUNT", "phones[p1].accountKind", "", "pairing", phone(one -> {
					one.setMethod(SignInMethod.BULK);
					one.setAccountKind(AccountKind.USER);
				})),
				fault("PHONE_ACCOUNT", "phones[p1].licensed", "", "Give it one",
						phone(one -> one.setLicensed(Answer.NO))),
				fault("PHONE_ACCOUNT", "phones[p1].commonAreaPolicy", "", "grant it to the account",
						phone(one -> one.setCommonAreaPolicy(Answer.NO))),
				fault("PHONE_ACCOUNT", "phones[p1].account", "", "Assign it one",
						phone(one -> one.setAccount("lobby@contoso.com"))),
				fault("PHONE_ACCOUNT", "phones[p1].number", "", "adele@contoso.com", phone(one -> {
					one.setAccount("lobby@contoso.com");
					one.setNumber("+442079460001");
				})), fault("PHONE_ACCOUNT", "phones[p1].number", "", "Assign it to the account", tenant -> {
					TenantsWithPhones.first(tenant).setAccount("lobby@contoso.com");
					TenantsWithPhones.first(tenant).setNumber("+442079460002");
					TenantsWithPhones.hold(tenant, "+442079460002", "").setAssignmentStatus("unassigned");
				}),
				fault("PHONE_ACCOUNT", "phoneAccess.sipDevicesCalling", "", "AllowSIPDevicesCalling",
						tenant -> tenant.getPhoneAccess().setSipDevicesCalling(Answer.NO)),
				fault("PHONE_ACCOUNT", "phones[p1].servicePlan", "", "Switch it on",
						phone(one -> one.setServicePlan(Answer.NO))),
				fault("PHONE_ACCOUNT", "phoneAccess.callRedirect", "", "AllowCallRedirect",
						tenant -> tenant.getPhoneAccess().setCallRedirect(Answer.NO)),
				fault("PHONE_ACCOUNT", "phoneAccess.newAccountsAsked", "", "Exclude the accounts", tenant -> {
					TenantsWithPhones.first(tenant).setMethod(SignInMethod.BULK);
					tenant.getPhoneAccess().setNewAccountsAsked(Answer.YES);
				}), fault("PHONE_ACCOUNT", "phoneAccess.deviceCodeBlocked", "", "Block device code flow",
						tenant -> tenant.getPhoneAccess().setDeviceCodeBlocked(Answer.YES)),
				fault("PHONE_ACCOUNT", "phoneAccess.bulkSignIn", "", "Enable it", tenant -> {
					TenantsWithPhones.first(tenant).setMethod(SignInMethod.BULK);
					tenant.getPhoneAccess().setBulkSignIn(Answer.NO);
				}), fault("PHONE_ACCOUNT", "phoneAccess.trustedAddressesSince", "", "24 hours", tenant -> {
					tenant.getPhoneAccess().setTrustedAddresses(Answer.YES);
					tenant.getPhoneAccess().setTrustedAddressesSince(WatchedTenant.TODAY);
				}));
	}

	static List<Case> innocents() {
		return List.of(innocent("STATE_UNKNOWN", "another answer was given since", phone(one -> {
			Unread.on(one, Literals.PHONE__SERVICE_PLAN, "perhaps");
			one.setServicePlan(Answer.YES);
		})), innocent("PHONE_REGION", "small letters", tenant -> tenant.getPhoneAccess().setRegion(" emea ")),
				innocent("PHONE_REGION", "none", tenant -> tenant.getPhoneAccess().setRegion(" ")),
				innocent("PHONE_REGION", "nothing said of the access", tenant -> tenant.setPhoneAccess(null)),
				innocent("PHONE_MAC", "another notation", phone(one -> one.setMac("6416.7F00.0001"))),
				innocent("PHONE_MAC", "none", phone(one -> one.setMac(" "))),
				innocent("PHONE_MAC", "a phone beside without one", tenant -> {
					TenantsWithPhones.add(tenant, "p2", "");
					TenantsWithPhones.add(tenant, "p3", "");
				}),
				innocent("PHONE_MAC", "one digit other", tenant -> TenantsWithPhones.add(tenant, "p2", "64167f000002")),
				innocent("PHONE_NOT_SUPPORTED", "a model that nothing is known of",
						phone(one -> one.setModel("Yealink T58"))),
				innocent("PHONE_NOT_SUPPORTED", "signed in with Skype for Business",
						tenant -> {
							tenant.getPhoneAccess().setService(PhoneService.SKYPE_FOR_BUSINESS);
							TenantsWithPhones.first(tenant).setModel("VVX 1500");
						}),
				innocent("PHONE_FIRMWARE", "the oldest, written short", phone(one -> one.setFirmware("5.9.5"))),
				innocent("PHONE_FIRMWARE", "two digits", phone(one -> one.setFirmware("5.10.0.1"))),
				innocent("PHONE_FIRMWARE", "no version", phone(one -> one.setFirmware("the newest"))),
				innocent("PHONE_FIRMWARE", "an older one that is signed in", phone(one -> {
					one.setFirmware("5.9.4.3247");
					signIn(one, SignInOutcome.SIGNED_IN);
				})),
				innocent("PHONE_ACCOUNT", "a second factor at pairing",
						phone(one -> one.setMethod(SignInMethod.SIP_GATEWAY))),
				innocent("PHONE_ACCOUNT", "a second factor from which the account is excluded",
						phone(one -> one.setMfa(Answer.SETTLED))),
				innocent("PHONE_ACCOUNT", "new accounts that pairing can sign in", tenant -> {
					TenantsWithPhones.first(tenant).setMethod(SignInMethod.SIP_GATEWAY);
					tenant.getPhoneAccess().setNewAccountsAsked(Answer.YES);
				}), innocent("PHONE_ACCOUNT", "upper case in the tenant", tenant -> tenant.getPhoneNumbers().getFirst()
						.setAssignee("Adele@Contoso.com")),
				innocent("PHONE_ACCOUNT", "a number whose holder the tenant does not say", tenant -> {
					TenantsWithPhones.first(tenant).setAccount("lobby@contoso.com");
					TenantsWithPhones.hold(tenant, "+442079460002", "").setAssignmentStatus("userAssigned");
				}), innocent("PHONE_ACCOUNT", "no numbers known", tenant -> tenant.getPhoneNumbers().clear()),
				innocent("PHONE_ACCOUNT", "nothing answered", phone(one -> {
					one.setMfa(Answer.UNANSWERED);
					one.setLicensed(Answer.UNANSWERED);
					one.setCommonAreaPolicy(Answer.UNANSWERED);
				})), innocent("PHONE_ACCOUNT", "bulk sign-in off, which no phone asks for", tenant -> {
					tenant.getPhoneAccess().setBulkSignIn(Answer.NO);
					tenant.getPhoneAccess().setTrustedAddresses(Answer.NO);
				}));
	}

	private static void signIn(Phone phone, SignInOutcome outcome) {
		var signIn = (PhoneSignIn) Blank.of(Literals.PHONE_SIGN_IN, "s" + phone.getSignIns().size());
		signIn.setOutcome(outcome);
		phone.getSignIns().add(signIn);
	}

	private static List<Problem> open(Tenant tenant) {
		return new WatchedTenant(tenant).check().open();
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultIsFoundAndNothingElse(Case fault) {
		Problems all = new WatchedTenant(fault.tenant()).check();
		List<Problem> found = all.open();
		assertEquals(List.of(fault.code() + ' ' + fault.feature()),
				found.stream().map(problem -> problem.code() + ' ' + problem.feature()).toList());
		Problem problem = found.getFirst();
		assertEquals(ERRORS.contains(fault.code()) ? Severity.ERROR : Severity.WARNING, problem.severity());
		assertTrue(problem.message().contains(fault.value()), problem.message());
		assertTrue(problem.message().contains(fault.wayOut()), problem.message());
		assertTrue(problem.message().endsWith("."), problem.message());
		assertFalse(problem.message().matches(".*(\\+44[0-9]|unanswered|'').*"), problem.message());
		assertTrue(all.fine().stream().noneMatch(fine -> fine.code().equals(fault.code())));
	}

	@ParameterizedTest
	@MethodSource("innocents")
	void whatOnlyLooksSuspiciousIsNotReported(Case innocent) {
		assertEquals(List.of(), open(innocent.tenant()).stream().map(Problem::message).toList());
	}

	static Set<String> codes() {
		return CODES;
	}

	@ParameterizedTest
	@MethodSource("codes")
	void whatIsKnownAndRightIsFineAndWhatIsNotKnownIsNot(String code) {
		assertEquals(List.of(code.equals("PHONE_REGION") ? "phoneAccess.region" : "phones"),
				fine(code, TenantsWithPhones.bulk()));
		assertEquals(List.of(), fine(code, TenantsWithPhones.unknown()));
	}

	private static List<String> fine(String code, Tenant tenant) {
		return new WatchedTenant(tenant).check().fine().stream().filter(fine -> fine.code().equals(code))
				.map(Fine::feature).toList();
	}

	@Test
	void everyCodeIsInTheTableAndTheTableHasNoOther() {
		assertEquals(RuleTable.codes(), new TreeSet<>(WatchedTenant.ENGINE.codes()));
		assertTrue(WatchedTenant.ENGINE.codes().containsAll(CODES));
	}

	/** The parts that exist once and the ids, which the check reads itself, are free. */
	@Test
	void aRuleReadsWhatItDeclaresAndNoMore() {
		var undeclared = new Undeclared(Set.of(Literals.IDENTIFIED__ID, Literals.TENANT__PHONE_ACCESS));
		for (Tenant tenant : tenants()) {
			var checked = new CheckedTenant(tenant, AssignedNumbers.of(tenant),
					new RuleContext(RuleProfiles.usual(), WatchedTenant.TODAY));
			new PhoneRules().ofTenants().forEach(rule -> undeclared.reads(rule, checked));
		}
		assertEquals(Set.of(), undeclared.found());
	}

	private static List<Tenant> tenants() {
		return Stream.concat(Stream.of(Blank.tenant(), TenantsWithPhones.unknown()),
				Stream.concat(faults().stream(), innocents().stream()).map(Case::tenant)).toList();
	}

	@Test
	void everyCodeHasAFaultAndAnInnocent() {
		Set<String> all = Stream.concat(CODES.stream(), Stream.of("STATE_UNKNOWN")).collect(Collectors.toSet());
		assertEquals(all, faults().stream().map(Case::code).collect(Collectors.toSet()));
		assertEquals(all, innocents().stream().map(Case::code).collect(Collectors.toSet()));
	}

	/** Which region it is, the address that the phones have tells. */
	@Test
	void aRegionThatIsNotKnownIsTakenAwayRatherThanGuessed() {
		Tenant tenant = TenantsWithPhones.ready();
		tenant.getPhoneAccess().setRegion("MOON");
		assertEquals(List.of(new SetField("phoneAccess.region", "")),
				open(tenant).getFirst().fix().orElseThrow().edits());
	}

	@Test
	void twoPhonesWithTheSameAddressNameEachOther() {
		Tenant tenant = TenantsWithPhones.ready();
		TenantsWithPhones.add(tenant, "p2", "64:16:7F:00:00:01").setName("Lobby");
		List<Problem> found = open(tenant);
		assertEquals(List.of("phones[p1].mac", "phones[p2].mac"), found.stream().map(Problem::feature).toList());
		assertTrue(found.getFirst().message().contains("'Lobby'"), found.getFirst().message());
		assertTrue(found.getLast().message().contains("'p1'"), found.getLast().message());
		TenantsWithPhones.add(tenant, "p3", "64167f000001");
		assertTrue(open(tenant).getLast().message().contains("1 more"), () -> open(tenant).getLast().message());
	}

	@ParameterizedTest
	@CsvSource({ "64-16-7F-OO-OO-O1,64-16-7f-00-00-01", "MAC: 64:16:7f:00:00:01 (Leeds),64-16-7f-00-00-01",
			"S/N 64167F000001,64-16-7f-00-00-01", "64l67fOOOOOl,64-16-7f-00-00-01" })
	void theFixWritesWhatCanOnlyBeMeant(String typed, String mended) {
		Tenant tenant = TenantsWithPhones.ready();
		TenantsWithPhones.first(tenant).setMac(typed);
		Problem problem = open(tenant).getFirst();
		assertEquals(List.of(new SetField("phones[p1].mac", mended)), problem.fix().orElseThrow().edits());
		assertTrue(problem.fix().orElseThrow().label().contains(mended));
		TenantsWithPhones.first(tenant).setMac(mended);
		assertEquals(List.of(), open(tenant));
	}

	@ParameterizedTest
	@ValueSource(strings = { "64167f000001 or 64167f000002", "64-16-7f-00-00", "none", "64167f00000g",
			"64-16-7f-00-00-01-02", "\u0666\u0664167f000001" })
	void whereNobodyCanTellThereIsNoFix(String typed) {
		Tenant tenant = TenantsWithPhones.ready();
		TenantsWithPhones.first(tenant).setMac(typed);
		assertEquals(List.of(), open(tenant).getFirst().fixes());
	}

	/** The rules, the list of phones and what is offered beside a guide say the same. */
	@Test
	void whatIsNotMetIsAProblemWhetherTheServiceIsSaidOrNot() {
		for (PhoneService service : List.of(PhoneService.TEAMS, PhoneService.UNSPECIFIED)) {
			Tenant tenant = TenantsWithPhones.bulk();
			tenant.getPhoneAccess().setService(service);
			TenantsWithPhones.first(tenant).setFirmware("5.9.4.3247");
			TenantsWithPhones.first(tenant).setModel("VVX 411");
			TenantsWithPhones.first(tenant).setLicensed(Answer.NO);
			List<String> asked = SignInChoice
					.of(TenantsWithPhones.first(tenant), PhoneTenant.of(tenant), WatchedTenant.TODAY)
					.all(Met.NOT_MET).map(Requirement::path).sorted().toList();
			assertEquals(List.of("phones[p1].firmware", "phones[p1].licensed"), asked);
			assertEquals(asked, open(tenant).stream().map(Problem::feature).sorted().toList());
		}
	}

	@Test
	void aPhoneThatFailedIsJudgedAgain() {
		Tenant tenant = TenantsWithPhones.bulk();
		TenantsWithPhones.first(tenant).setFirmware("5.9.4.3247");
		signIn(TenantsWithPhones.first(tenant), SignInOutcome.SIGNED_IN);
		assertEquals(List.of(), open(tenant));
		signIn(TenantsWithPhones.first(tenant), SignInOutcome.FAILED);
		assertEquals(1, open(tenant).size());
	}

	@Test
	void whatChangesIsSeenWithoutAWholeCheck() {
		Tenant tenant = TenantsWithPhones.bulk();
		var watched = new WatchedTenant(tenant);
		assertEquals(List.of(), watched.check().open());
		tenant.getPhoneNumbers().getFirst().setAssignee("other@contoso.com");
		List<Problem> found = watched.check().open();
		assertEquals(List.of("PHONE_ACCOUNT"), found.stream().map(Problem::code).toList());
		assertEquals(watched.whole().open(), found);
		tenant.getPhoneAccess().setTrustedAddresses(Answer.YES);
		tenant.getPhoneAccess().setTrustedAddressesSince(WatchedTenant.TODAY);
		assertEquals(2, watched.check().open().size());
		assertEquals(1, watched.check(WatchedTenant.TODAY.plusDays(2)).open().size());
		TenantsWithPhones.first(tenant).setMac("?");
		assertEquals(2, watched.check(WatchedTenant.TODAY.plusDays(2)).open().size());
	}

	@Test
	@Tag("all")
	void aHundredThousandPhonesAreJudgedAtOnce() {
		Tenant tenant = TenantsWithPhones.bulk();
		for (int i = 2; i <= 100_000; i++) {
			Phone phone = TenantsWithPhones.add(tenant, "p" + i, "64167f%06x".formatted(i % 99_000));
			phone.setModel("VVX 411");
			phone.setFirmware(i % 2 == 0 ? "5.9.4.1" : "6.4.3.5814");
			phone.setAccount("user" + i + "@contoso.com");
			TenantsWithPhones.hold(tenant, "+44%d".formatted(2_000_000_000L + i), "user" + i + "@contoso.com");
		}
		long start = System.nanoTime();
		List<Problem> found = open(tenant);
		var took = Duration.ofNanos(System.nanoTime() - start);
		assertEquals(50_000, found.stream().filter(problem -> problem.code().equals("PHONE_FIRMWARE")).count());
		assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took::toString);
	}
}
