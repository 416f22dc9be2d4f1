package org.portwright.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.Origin;
import org.portwright.model.Phone;
import org.portwright.model.SignInMethod;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.ProvenanceParts;

/** What phones at the SIP Gateway need of accounts and policies, as of 2026, and what Microsoft says of it. */
@SuppressWarnings("nls")
class GatewayNeedsTest {

	private final Tenant tenant = Blank.tenant();
	private final Phone phone = ModelFactory.eINSTANCE.createPhone();

	@BeforeEach
	void begin() {
		phone.setId("64167f000001");
		tenant.getPhones().add(phone);
	}

	private SignInChoice choice() {
		return SignInChoice.of(phone, PhoneTenant.of(tenant), PhoneWithAllNeeds.TODAY);
	}

	private Set<Need> needs(Met met) {
		return choice().all(met).map(Requirement::need)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
	}

	private Requirement of(Need need) {
		return choice().requirements().stream().filter(requirement -> requirement.need() == need).findFirst()
				.orElseThrow();
	}

	/** What stops SIP phones of which the older pages say nothing. */
	@Test
	void asksForTheServicePlanAndTheRedirectingOfCalls() {
		PhoneWithAllNeeds.meet(tenant, phone);
		for (SignInMethod method : EnumSet.of(SignInMethod.BULK, SignInMethod.SIP_GATEWAY)) {
			phone.setMethod(method);
			phone.setServicePlan(Answer.NO);
			tenant.getPhoneAccess().setCallRedirect(Answer.NO);
			assertEquals(EnumSet.of(Need.SERVICE_PLAN, Need.CALL_REDIRECT), needs(Met.NOT_MET));
			assertTrue(of(Need.SERVICE_PLAN).words().contains("Skype for Business Online (Plan 2)"));
			assertTrue(of(Need.CALL_REDIRECT).words().contains("AllowCallRedirect to Enabled"));
			phone.setServicePlan(Answer.UNANSWERED);
			tenant.getPhoneAccess().setCallRedirect(Answer.UNANSWERED);
			assertEquals(EnumSet.of(Need.SERVICE_PLAN, Need.CALL_REDIRECT), needs(Met.NOT_KNOWN));
			assertEquals("phones[64167f000001].servicePlan", of(Need.SERVICE_PLAN).path());
			assertEquals("phoneAccess.callRedirect", of(Need.CALL_REDIRECT).path());
		}
	}

	/** The spellings are those of the page; a firmware that is recorded is not called unknown. */
	@ParameterizedTest
	@CsvSource({ "Cisco 8841,12-0-1MPP,MET", "Cisco 8841,11-0-1MPP,NOT_MET",
			"Cisco 8841,sip88xx.12-0-1MPP0001-1.loads,MET", "Cisco ATA 191,11-2-2MPP0101-013,MET",
			"Yealink T46S,83,MET", "Yealink T46S,V82,NOT_MET", "Yealink T46S,66.83.0.30,MET",
			"Cisco 8841,sip88xx.12-8-1-0001-455.loads,NOT_KNOWN", "VVX 411,83,NOT_KNOWN",
			"Yealink T46S,newest,NOT_KNOWN" })
	void readsTheFirmwareAsItIsRecorded(String model, String firmware, Met met) {
		PhoneWithAllNeeds.meet(tenant, phone);
		phone.setMethod(SignInMethod.SIP_GATEWAY);
		phone.setModel(model);
		phone.setFirmware(firmware);
		String words = of(Need.FIRMWARE).words();
		assertEquals(met, of(Need.FIRMWARE).met(), words);
		assertFalse(words.contains("is not known"), words);
		assertEquals(met == Met.NOT_KNOWN, words.contains(firmware + ", which"), words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CCX 500", "Poly CCX 600", "CCX400" })
	void saysThatACcxIsNotOnTheList(String model) {
		PhoneWithAllNeeds.meet(tenant, phone);
		phone.setMethod(SignInMethod.SIP_GATEWAY);
		phone.setModel(model);
		assertEquals(Met.NOT_MET, of(Need.MODEL).met(), of(Need.MODEL).words());
		assertTrue(of(Need.MODEL).source().contains("sip-gateway-plan.md"), of(Need.MODEL).source());
	}

	@Test
	void asksInBulkWhetherNewAccountsFallUnderPoliciesOfMicrosoft() {
		PhoneWithAllNeeds.meet(tenant, phone);
		tenant.getPhoneAccess().setNewAccountsAsked(Answer.YES);
		assertEquals(EnumSet.of(Need.NEW_ACCOUNTS), needs(Met.NOT_MET));
		assertTrue(of(Need.NEW_ACCOUNTS).words().contains("Exclude the accounts"), of(Need.NEW_ACCOUNTS).words());
		phone.setMethod(SignInMethod.SIP_GATEWAY);
		assertEquals(Set.of(), needs(Met.NOT_MET));
	}

	@Test
	void namesThePolicyThatMicrosoftSwitchesOn() {
		PhoneWithAllNeeds.meet(tenant, phone);
		for (Answer answer : EnumSet.of(Answer.YES, Answer.UNANSWERED)) {
			tenant.getPhoneAccess().setDeviceCodeBlocked(answer);
			assertTrue(of(Need.CONDITIONAL_ACCESS).words().matches(".*Block device code flow.*53003.*"),
					of(Need.CONDITIONAL_ACCESS).words());
			assertTrue(of(Need.CONDITIONAL_ACCESS).source().endsWith("managed-policies"));
		}
		tenant.getPhoneAccess().setDeviceCodeBlocked(Answer.YES);
		assertTrue(of(Need.CONDITIONAL_ACCESS).words().contains("exclude the accounts of the phones in it"));
	}

	@Test
	void namesLicenceAndPolicyAsTheyAreCalledNow() {
		PhoneWithAllNeeds.meet(tenant, phone);
		for (Answer answer : EnumSet.of(Answer.NO, Answer.UNANSWERED)) {
			phone.setLicensed(answer);
			phone.setCommonAreaPolicy(answer);
			assertTrue(of(Need.LICENCE).words().matches(".*Teams Shared Space, called Teams Shared Devices.*"),
					of(Need.LICENCE).words());
			assertTrue(of(Need.COMMON_AREA_POLICY).words().contains("CommonAreaPhoneSignIn"),
					of(Need.COMMON_AREA_POLICY).words());
		}
	}

	private void sayFromMicrosoft() {
		var said = ModelFactory.eINSTANCE.createProvenance();
		said.setId(ProvenanceParts.PHONE_ACCOUNTS);
		said.setPart(ProvenanceParts.PHONE_ACCOUNTS);
		said.setOrigin(Origin.GRAPH);
		said.setWhen(Instant.parse("2026-11-24T23:30:00Z"));
		tenant.getProvenance().add(said);
	}

	/** What is read in Graph answers what nobody typed, and says that it is from there. */
	@Test
	void takesTheLicenceFromTheFeaturesOfTheAccount() {
		PhoneWithAllNeeds.meet(tenant, phone);
		sayFromMicrosoft();
		phone.setLicensed(Answer.UNANSWERED);
		phone.getAccountFeatures().addAll(List.of("PhoneSystem", "Teams"));
		assertEquals(Met.MET, of(Need.LICENCE).met());
		assertEquals("The account has Teams Phone (PhoneSystem), as Microsoft said on 24 November 2026.",
				of(Need.LICENCE).words());
		phone.getAccountFeatures().remove("PhoneSystem");
		assertEquals(Met.NOT_MET, of(Need.LICENCE).met());
		assertTrue(of(Need.LICENCE).words().contains("as Microsoft said on 24 November 2026. Give it"));
		phone.setLicensed(Answer.YES);
		assertEquals(Met.NOT_KNOWN, of(Need.LICENCE).met());
		assertTrue(of(Need.LICENCE).words().startsWith("You entered that the account is licensed"));
		phone.getAccountFeatures().add("PhoneSystem");
		assertEquals(Met.MET, of(Need.LICENCE).met());
		phone.setLicensed(Answer.NO);
		assertEquals(Met.NOT_KNOWN, of(Need.LICENCE).met());
		phone.getAccountFeatures().clear();
		assertEquals(Met.NOT_MET, of(Need.LICENCE).met());
		phone.setLicensed(Answer.UNANSWERED);
		assertEquals(Met.NOT_KNOWN, of(Need.LICENCE).met());
		phone.getAccountFeatures().add("none");
		assertEquals(Met.NOT_MET, of(Need.LICENCE).met());
		assertTrue(
				of(Need.LICENCE).words().startsWith("The account has no Teams Phone (PhoneSystem), as Microsoft said"),
				of(Need.LICENCE).words());
	}

	private AccountWords words() {
		return new AccountWords(phone, PhoneTenant.of(tenant));
	}

	@Test
	void tellsWhatIsNotedOfTheAccountAndWhereItCameFrom() {
		assertEquals(List.of("No value yet", "No value yet", "No value yet"),
				List.copyOf(words().values().values()));
		assertEquals("A sync reads features and policies of the account from Microsoft.",
				words().origin());
		phone.getAccountFeatures().addAll(List.of("PhoneSystem", "Teams"));
		phone.setIpPhonePolicy("Lobbies");
		assertEquals(List.of("PhoneSystem, Teams", "No value yet", "Lobbies"),
				List.copyOf(words().values().values()));
		sayFromMicrosoft();
		assertEquals("Features and policies of the account are shown as Microsoft said on 24 November 2026.",
				words().origin());
		var typed = ModelFactory.eINSTANCE.createProvenance();
		typed.setPart("phones[" + phone.getId() + "].ipPhonePolicy");
		tenant.getProvenance().add(typed);
		assertEquals("Features and policies of the account are shown as Microsoft said on 24 November 2026,"
				+ " except what was typed since: IP phone policy of the account.", words().origin());
		phone.getAccountFeatures().clear();
		assertEquals("Features and policies of the account are shown as noted at the phone.", words().origin());
	}

	/** A name alone answers nothing. */
	@Test
	void showsTheNamesOfPoliciesBesideWhatTheySay() {
		PhoneWithAllNeeds.meet(tenant, phone);
		phone.setIpPhonePolicy("Lobbies");
		phone.setCallingPolicy("Global");
		phone.setCommonAreaPolicy(Answer.UNANSWERED);
		assertEquals(Met.NOT_KNOWN, of(Need.COMMON_AREA_POLICY).met());
		assertTrue(of(Need.COMMON_AREA_POLICY).words()
				.endsWith(
						"Its IP phone policy is 'Lobbies', as noted at the phone; the name alone does not say the SignInMode."),
				of(Need.COMMON_AREA_POLICY).words());
		sayFromMicrosoft();
		assertTrue(of(Need.CALLING_POLICY).words().endsWith("No calling policy is assigned to the account: 'Global'"
				+ " applies, as Microsoft said on 24 November 2026."), of(Need.CALLING_POLICY).words());
		phone.setCallingPolicy("SIP phones");
		assertTrue(of(Need.CALLING_POLICY).words().contains("'SIP phones', as Microsoft said on"));
		phone.setIpPhonePolicy("global");
		assertTrue(of(Need.COMMON_AREA_POLICY).words().contains("No IP phone policy is assigned"));
	}

	@Test
	void aPhoneForTeamsSignsInToTeamsItself() {
		PhoneWithAllNeeds.meet(tenant, phone);
		phone.setMethod(SignInMethod.SIP_GATEWAY);
		phone.setModel("Poly CCX 500");
		assertEquals(Met.NOT_MET, of(Need.MODEL).met());
		assertTrue(of(Need.MODEL).words().contains("Poly CCX 500 does not work with the SIP Gateway: it is on "
				+ "Microsoft\u2019s list of Teams phones, and with the software of Teams it signs in to Teams itself."),
				of(Need.MODEL)::words);
		assertTrue(of(Need.MODEL).source().contains("teams-ip-phones.md"), of(Need.MODEL)::source);
		phone.setModel("VVX 1500");
		assertTrue(of(Need.MODEL).words().contains("is not among the models"), of(Need.MODEL)::words);
	}
}
