package org.portwright.phones.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.SignInProgress;
import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInStep;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.Need;

/** Steps that do not apply are left out by what is known, never by what is not. */
@SuppressWarnings("nls")
class FittingStepsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
	private static final Guide MOVE = Guides.named("vvx-to-teams").orElseThrow();

	private final Tenant tenant = Blank.tenant();
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");

	@BeforeEach
	void makeTheTenant() {
		tenant.getPhones().add(phone);
		tenant.setPhoneAccess(ModelFactory.eINSTANCE.createPhoneAccess());
	}

	private List<String> keys(Guide guide) {
		return guide.having(FittingSteps.of(guide, phone, TODAY)).steps().stream().map(GuideStep::key).toList();
	}

	@Test
	void whatASettledStepIsAboutIsANeed() {
		List<String> needs = Stream.of(Need.values()).map(Enum::name).toList();
		for (Guide guide : Guides.all()) {
			for (GuideStep step : guide.steps()) {
				assertTrue(needs.containsAll(step.fit().unlessMet()), () -> guide.id() + ' ' + step.key());
			}
		}
	}

	@Test
	void ofAPhoneOfWhichNothingIsKnownNoStepIsLeftOut() {
		for (Guide guide : Guides.all()) {
			assertEquals(guide, guide.having(FittingSteps.of(guide, phone, TODAY)));
		}
	}

	@Test
	void whatIsThereLeavesItsStepOut() {
		phone.setModel("VVX 600");
		phone.setFirmware("5.9.7.3480");
		phone.setMfa(Answer.NO);
		tenant.getPhoneAccess().setSipDevicesCalling(Answer.YES);
		tenant.getPhoneAccess().setSipDevicesCallingSince(TODAY.minusDays(7));
		tenant.getPhoneAccess().setDeviceCodeBlocked(Answer.NO);
		assertTrue(keys(MOVE).contains("callingPolicy"), "redirected calls are not known yet");
		tenant.getPhoneAccess().setCallRedirect(Answer.YES);
		phone.setServicePlan(Answer.YES);
		List<String> keys = keys(MOVE);
		for (String met : List.of("model", "firmware", "servicePlan", "callingPolicy", "spread",
				"deviceCode", "mfaCode")) {
			assertTrue(!keys.contains(met), met);
		}
		assertTrue(keys.containsAll(List.of("prepared", "dhcp", "factoryReset", "pressSignIn", "check", "ready")),
				keys.toString());
		phone.setFirmware("5.4.0");
		assertTrue(keys(MOVE).contains("firmware"), "what is missing is done");
	}

	@Test
	void whatACommonAreaAccountNeedsIsNoStepOfAPersonsPhone() {
		phone.setAccountKind(AccountKind.USER);
		assertTrue(!keys(MOVE).contains("policy"));
		phone.setAccountKind(AccountKind.COMMON_AREA);
		assertTrue(keys(MOVE).contains("policy"));
		phone.setCommonAreaPolicy(Answer.YES);
		assertTrue(!keys(MOVE).contains("policy"));
	}

	@Test
	void aStepThatIsNotedStaysAlsoWhenItIsSettledLater() {
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setGuide(MOVE.id());
		signIn.setStarted(Instant.EPOCH);
		SignInStep done = ModelFactory.eINSTANCE.createSignInStep();
		done.setKey("model");
		signIn.getSteps().add(done);
		phone.getSignIns().add(signIn);
		phone.setModel("VVX 600");
		phone.setFirmware("5.9.7.3480");
		assertEquals("model", keys(MOVE).getFirst());
		assertEquals(Optional.of("prepared"),
				SignInProgress.next(signIn, phone, FittingSteps.of(MOVE, phone, TODAY)).map(GuideStep::key),
				"the firmware is known, so its step is passed over");
		assertEquals(1, SignInProgress.latest(phone).orElseThrow().done());
	}

	@ParameterizedTest
	@CsvSource({
			"Cisco 8841, cisco suffixCisco",
			"Cisco ATA 192, ''",
			"Yealink W70B, base",
			"Gigaset N670 IP PRO, base",
			"Snom D735, ''",
			"Fanvil X3, ''" })
	void aMakeHasItsOwnSteps(String model, String steps) {
		phone.setModel(model);
		Guide guide = Guides.named("other-phone-to-teams").orElseThrow();
		List<String> keys = keys(guide);
		assertEquals(Stream.of(steps.split(" ")).filter(key -> !key.isEmpty()).toList(),
				keys.stream().filter(List.of("cisco", "suffixCisco", "base")::contains).toList());
		assertTrue(!keys.contains("check"), "only Poly's phones are asked");
	}

	@ParameterizedTest
	@CsvSource({ "VVX 411, placeByNetwork", "VVX 600, placeByAddress", "Cisco 8841, placeByNetwork",
			"Yealink T46G, placeByAddress", "Ascom d63, placeByAddress", "Yealink W70B, placeByAddress",
			"Fanvil X3, placeByNetwork placeByAddress" })
	void whatHelpsAgainstACallWithoutAPlaceGoesByTheModel(String model, String steps) {
		phone.setModel(model);
		for (String id : List.of("vvx-to-teams", "yealink-to-teams", "other-phone-to-teams", "common-area-bulk",
				"common-area-phone", "common-area-phone-centre", "common-area-phone-remote", "sip-gateway-pairing")) {
			assertEquals(List.of(steps.split(" ")), keys(Guides.named(id).orElseThrow()).stream()
					.filter(key -> key.startsWith("placeBy")).toList(), id);
		}
	}

	/** The gateway's phones are dead until the policy has spread. */
	@Test
	void thePolicyIsWaitedForUntilItHasSpread() {
		tenant.getPhoneAccess().setSipDevicesCalling(Answer.YES);
		tenant.getPhoneAccess().setSipDevicesCallingSince(TODAY);
		assertTrue(keys(MOVE).contains("spread"));
		tenant.getPhoneAccess().setSipDevicesCallingSince(TODAY.minusDays(3));
		assertTrue(!keys(MOVE).contains("spread"));
	}

	@Test
	void aGuideSpeaksOfTheLicenceOfTheAccountThatThePhoneHas() {
		phone.setAccountKind(AccountKind.USER);
		assertTrue(keys(MOVE).contains("prepared") && !keys(MOVE).contains("sharedAccount"));
		phone.setAccountKind(AccountKind.COMMON_AREA);
		assertTrue(!keys(MOVE).contains("prepared") && keys(MOVE).contains("sharedAccount"));
	}

	/** Microsoft describes the sign-in from elsewhere for common area accounts alone. */
	@Test
	void anAdapterOfAPersonIsNotToldOfACommonAreaLicence() {
		phone.setModel("Cisco ATA 191");
		Guide guide = Guides.named("common-area-phone-remote").orElseThrow();
		phone.setAccountKind(AccountKind.USER);
		assertTrue(keys(guide).contains("personAccount") && !keys(guide).contains("prepared"), keys(guide).toString());
		phone.setAccountKind(AccountKind.COMMON_AREA);
		assertTrue(!keys(guide).contains("personAccount") && keys(guide).contains("prepared"), keys(guide).toString());
		assertTrue(keys(guide).contains("onboardByPage") && !keys(guide).contains("onboard"), keys(guide).toString());
		phone.setModel("VVX 411");
		assertTrue(!keys(guide).contains("onboardByPage") && keys(guide).contains("onboard"), keys(guide).toString());
	}

	/** It has neither a screen nor a key; the sign-in is done at a handset. */
	@ParameterizedTest
	@CsvSource({ "Yealink W70B, baseTakenOn handsetSignIn pairingCode",
			"Gigaset N670 IP PRO, baseTakenOn handsetSignIn pairingCode",
			"AudioCodes 445HD, teamsScreen pressSignIn pairingCode" })
	void aBaseIsNotSignedInByItsKeys(String model, String steps) {
		phone.setModel(model);
		List<String> ofSignIn = List.of("teamsScreen", "baseTakenOn", "handsetSignIn", "pressSignIn", "pairingCode");
		assertEquals(List.of(steps.split(" ")), keys(Guides.named("other-phone-to-teams").orElseThrow()).stream()
				.filter(ofSignIn::contains).toList());
		for (String id : List.of("sip-gateway-pairing", "common-area-phone")) {
			assertEquals(steps.contains("handset"), keys(Guides.named(id).orElseThrow()).contains("handsetSignIn"), id);
			assertEquals(steps.contains("press"), keys(Guides.named(id).orElseThrow()).contains("pressSignIn"), id);
		}
	}
}
