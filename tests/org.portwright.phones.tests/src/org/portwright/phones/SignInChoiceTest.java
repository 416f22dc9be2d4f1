package org.portwright.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.written.AccountName;

/** Which sign-in applies, and what is not met yet. */
@SuppressWarnings("nls")
class SignInChoiceTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	private Tenant tenant = Blank.tenant();
	private Phone phone = ModelFactory.eINSTANCE.createPhone();

	@BeforeEach
	void begin() {
		tenant = Blank.tenant();
		phone = ModelFactory.eINSTANCE.createPhone();
		phone.setId("64167f000001");
		tenant.getPhones().add(phone);
	}

	/** Everything that bulk sign-in asks for. */
	private void meetAll() {
		PhoneWithAllNeeds.meet(tenant, phone);
	}

	private PhoneNumber number(String id, String assignee) {
		return PhoneWithAllNeeds.number(tenant, id, assignee);
	}

	private SignInChoice choice() {
		return SignInChoice.of(phone, PhoneTenant.of(tenant), TODAY);
	}

	private Set<Need> needs(Met met) {
		return choice().all(met).map(Requirement::need)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
	}

	private Requirement of(Need need) {
		return choice().requirements().stream().filter(requirement -> requirement.need() == need).findFirst()
				.orElseThrow();
	}

	@Test
	void proposesTheSipGatewayAndSaysThatTheServiceIsNotKnown() {
		SignInChoice choice = choice();
		assertEquals(SignInMethod.SIP_GATEWAY, choice.method());
		assertFalse(choice.certain());
		assertEquals(Set.of(), needs(Met.NOT_MET));
		assertEquals(Set.of(), needs(Met.MET));
	}

	@Test
	void proposesWebSignInWhereSkypeForBusinessIsLeft() {
		tenant.getPhoneAccess().setService(PhoneService.SKYPE_FOR_BUSINESS);
		assertEquals(SignInMethod.WEB_SIGN_IN, choice().method());
		assertTrue(choice().certain());
		assertEquals(EnumSet.of(Need.MODEL, Need.FIRMWARE, Need.ACCOUNT), needs(Met.NOT_KNOWN));
	}

	@Test
	void proposesBulkSignInForCommonAreaPhonesWhereItIsEnabled() {
		meetAll();
		assertEquals(SignInMethod.BULK, choice().method());
		phone.setMfa(Answer.YES);
		assertEquals(SignInMethod.SIP_GATEWAY, choice().method());
		phone.setMfa(Answer.SETTLED);
		assertEquals(SignInMethod.BULK, choice().method());
		phone.setAccountKind(AccountKind.USER);
		assertEquals(SignInMethod.SIP_GATEWAY, choice().method());
	}

	@ParameterizedTest
	@ValueSource(strings = { "lobby", "lobby@contoso", "l\u043ebby@contoso.com", "lobby.@contoso.com" })
	void anAccountIsASignInNameAsListsForMicrosoftNeedIt(String account) {
		meetAll();
		phone.setAccount(account);
		assertEquals(Met.NOT_MET, of(Need.ACCOUNT).met());
		assertEquals(AccountName.doubt(account), Optional.of(of(Need.ACCOUNT).words()));
	}

	@Test
	void isMetWhereAllIsThere() {
		meetAll();
		assertEquals(Set.of(), needs(Met.NOT_MET));
		assertEquals(Set.of(), needs(Met.NOT_KNOWN));
	}

	@ParameterizedTest
	@EnumSource(SignInMethod.class)
	void namesForEachNeedWordsASourceAndAFieldThatIsThere(SignInMethod method) {
		phone.setMethod(method);
		for (Requirement requirement : choice().requirements()) {
			assertFalse(requirement.words().isBlank(), requirement.toString());
			assertTrue(requirement.source().startsWith("https://"), requirement.toString());
			assertTrue(FeaturePath.resolve(tenant, requirement.path()).isPresent(), requirement.path());
		}
		if (method != SignInMethod.UNSPECIFIED) {
			assertEquals(method, choice().method());
			assertTrue(choice().certain());
		}
	}

	@Test
	void doesWithoutParts() {
		Tenant bare = ModelFactory.eINSTANCE.createTenant();
		SignInChoice choice = SignInChoice.of(ModelFactory.eINSTANCE.createPhone(), PhoneTenant.of(bare), TODAY);
		assertEquals(SignInMethod.SIP_GATEWAY, choice.method());
		assertTrue(choice.requirements().stream().allMatch(requirement -> requirement.met() == Met.NOT_KNOWN));
	}

	@Test
	void asksForAFirmwareThatIsNewEnough() {
		meetAll();
		phone.setFirmware("5.9.4.3247");
		assertEquals(EnumSet.of(Need.FIRMWARE), needs(Met.NOT_MET));
		assertEquals("phones[64167f000001].firmware", of(Need.FIRMWARE).path());
		assertTrue(of(Need.FIRMWARE).words().contains("5.9.4.3247"), of(Need.FIRMWARE).words());
		phone.setModel("SoundPoint IP 650");
		assertEquals(EnumSet.of(Need.MODEL), needs(Met.NOT_MET));
		phone.setModel("Yealink T58");
		assertEquals(EnumSet.of(Need.MODEL, Need.FIRMWARE), needs(Met.NOT_KNOWN));
		assertTrue(of(Need.MODEL).words().startsWith("Yealink T2x"), of(Need.MODEL).words());
		phone.setModel("Yealink T48S");
		phone.setFirmware("66.82.0.20");
		assertEquals(EnumSet.of(Need.FIRMWARE), needs(Met.NOT_MET));
		phone.setFirmware("66.86.5.1");
		assertEquals(Set.of(), needs(Met.NOT_MET));
		phone.setModel("Spectralink 7522");
		assertEquals(EnumSet.of(Need.FIRMWARE), needs(Met.NOT_KNOWN));
		assertTrue(of(Need.FIRMWARE).words().contains("Look the model up there"), of(Need.FIRMWARE).words());
	}

	@Test
	void refusesASecondFactorInBulkAndAtThePhone() {
		meetAll();
		phone.setMfa(Answer.YES);
		phone.setMethod(SignInMethod.BULK);
		assertEquals(EnumSet.of(Need.SECOND_FACTOR), needs(Met.NOT_MET));
		phone.setMethod(SignInMethod.USER_ID);
		assertEquals(Met.NOT_MET, of(Need.SECOND_FACTOR).met());
		phone.setMethod(SignInMethod.SIP_GATEWAY);
		assertEquals(Set.of(), needs(Met.NOT_MET));
	}

	@Test
	void refusesThePersonsAccountInBulk() {
		meetAll();
		phone.setMethod(SignInMethod.BULK);
		phone.setAccountKind(AccountKind.USER);
		assertEquals(EnumSet.of(Need.ACCOUNT_KIND), needs(Met.NOT_MET));
	}

	@ParameterizedTest
	@CsvSource({ "0,NOT_KNOWN,NOT_MET", "1,NOT_KNOWN,NOT_KNOWN", "2,MET,MET", "-1,NOT_KNOWN,NOT_MET" })
	void knowsThatPoliciesAndAddressesTakeADay(int days, Met policy, Met addresses) {
		meetAll();
		tenant.getPhoneAccess().setSipDevicesCallingSince(TODAY.minusDays(days));
		tenant.getPhoneAccess().setTrustedAddressesSince(TODAY.minusDays(days));
		assertEquals(policy, of(Need.CALLING_POLICY).met());
		assertEquals(addresses, of(Need.TRUSTED_ADDRESSES).met());
	}

	@Test
	void takesWhatIsSettledAsMetAndADayThatIsMissingAsNotKnown() {
		meetAll();
		tenant.getPhoneAccess().setSipDevicesCallingSince(null);
		tenant.getPhoneAccess().setTrustedAddressesSince(null);
		assertEquals(EnumSet.of(Need.CALLING_POLICY, Need.TRUSTED_ADDRESSES), needs(Met.NOT_KNOWN));
		assertEquals("phoneAccess.sipDevicesCallingSince", of(Need.CALLING_POLICY).path());
		tenant.getPhoneAccess().setSipDevicesCalling(Answer.SETTLED);
		tenant.getPhoneAccess().setTrustedAddresses(Answer.SETTLED);
		assertEquals(Set.of(), needs(Met.NOT_KNOWN));
		tenant.getPhoneAccess().setTrustedAddressesSince(TODAY.plusYears(3));
		assertEquals(Met.NOT_MET, of(Need.TRUSTED_ADDRESSES).met(), "a day that has not come is no settled one");
	}

	@Test
	void knowsWhereTheSipGatewayIsNotAvailable() {
		meetAll();
		tenant.setCloud("usgov");
		assertEquals(EnumSet.of(Need.CLOUD), needs(Met.NOT_MET));
		tenant.setCloud("china");
		assertEquals(EnumSet.of(Need.CLOUD), needs(Met.NOT_KNOWN));
	}

	@Test
	void takesTheNumberFromTheTenant() {
		meetAll();
		tenant.getPhoneNumbers().clear();
		assertEquals(Met.NOT_KNOWN, of(Need.NUMBER).met());
		PhoneNumber other = number("+442079460002", "");
		assertEquals(Met.NOT_KNOWN, of(Need.NUMBER).met());
		other.setAssignee("adele@contoso.com");
		assertEquals(Met.NOT_MET, of(Need.NUMBER).met());
		number("+442079460003", "").setAssignmentStatus("userAssigned");
		assertEquals(Met.NOT_KNOWN, of(Need.NUMBER).met());
		phone.setNumber("+442079460002");
		assertEquals(Met.NOT_MET, of(Need.NUMBER).met());
		assertTrue(of(Need.NUMBER).words().contains("adele@contoso.com"));
		phone.setNumber("020 7946 0002");
		assertEquals(Met.NOT_MET, of(Need.NUMBER).met(), "an older file may have it as it was typed");
		other.setAssignee(null);
		other.setAssignmentStatus("Unassigned");
		assertEquals(Met.NOT_MET, of(Need.NUMBER).met());
		number("+442079460004", "lobby@contoso.com");
		assertEquals(Met.MET, of(Need.NUMBER).met());
		other.setGone(TODAY);
		assertEquals(Met.MET, of(Need.NUMBER).met());
	}

	@Test
	@Tag("all")
	void isFastWithAHundredThousandNumbersAndPhones() {
		meetAll();
		for (int i = 0; i < 100_000; i++) {
			number("+44" + (2_000_000_000L + i), "user" + i + "@contoso.com");
		}
		long taking = System.nanoTime();
		var choices = new SignInChoices(PhoneTenant.of(tenant), TODAY);
		taking = (System.nanoTime() - taking) / 1_000_000;
		assertTrue(taking < 1_000, "taking them took " + taking + " ms");
		long start = System.nanoTime();
		for (int i = 0; i < 100_000; i++) {
			phone.setAccount("user" + i + "@contoso.com");
			assertEquals(Set.of(),
					choices.of(phone).all(Met.NOT_MET).map(Requirement::need).collect(Collectors.toSet()));
		}
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertTrue(millis < 20_000, "took " + millis + " ms");
	}
}
