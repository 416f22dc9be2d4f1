package org.portwright.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;

/** What guides must not lead anybody into: the wrong make, the wrong order, the wrong tenant, what has ended. */
@SuppressWarnings("nls")
class GuidePitfallsTest {

	static List<Guide> guides() {
		return Guides.all();
	}

	static List<Guide> phoneGuides() {
		return Guides.of(Guide.Audience.PHONE);
	}

	/** Each is a job of its own, for phones of its make. */
	@ParameterizedTest
	@CsvSource({
			"Polycom VVX 411, polycom-vvx-mfa vvx-to-teams",
			"VVX600, polycom-vvx-mfa vvx-to-teams",
			"Yealink SIP-T46S, yealink-to-teams",
			"T57W, yealink-to-teams",
			"Gigaset T480HX PRO, other-phone-to-teams",
			"AudioCodes C450HD, other-phone-to-teams",
			"Cisco 8841, other-phone-to-teams",
			"Poly Edge E350, other-phone-to-teams",
			"Yealink W70B, other-phone-to-teams",
			"W56H, other-phone-to-teams",
			"Yealink DECT, other-phone-to-teams",
			"Yealink, yealink-to-teams" })
	void eachMakeHasItsGuideAndIsLedIntoNoOther(String model, String guides) {
		List<Guide> offered = Guides.forPhone(model);
		assertEquals(List.of(guides.split(" ")),
				offered.stream().filter(guide -> guide.fit().onRequest()).map(Guide::id).toList());
		assertEquals(
				List.of("common-area-bulk", "common-area-phone", "common-area-phone-centre", "common-area-phone-remote",
						"sip-gateway-pairing"),
				offered.stream().filter(guide -> !guide.fit().onRequest()).map(Guide::id).toList());
	}

	/** It cannot show a code, and Microsoft describes adapters for bulk sign-in only. */
	@ParameterizedTest
	@ValueSource(strings = { "Poly ATA 400", "Cisco ATA 192", "AudioCodes MP112", "Poly OBi 300", "Algo 8180g2" })
	void whatHasNoScreenIsPairedByNoGuide(String model) {
		assertEquals(List.of("common-area-bulk", "common-area-phone-remote"),
				Guides.forPhone(model).stream().map(Guide::id).toList());
	}

	@Test
	void aGuideForSkypeForBusinessSaysFirstWhatEndedAndIsNeverProposed() {
		for (Guide guide : phoneGuides()) {
			boolean old = guide.fit().service().equals(Optional.of(PhoneService.SKYPE_FOR_BUSINESS));
			assertEquals(old,
					guide.introduction().startsWith("<b>Skype for Business Online ended on 31 July 2021</b>"));
			assertTrue(!old || guide.fit().onRequest(), guide.id());
		}
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setModel("VVX 600");
		assertEquals(Optional.of("polycom-vvx-mfa"),
				Guides.fitting(phone, SignInMethod.WEB_SIGN_IN, PhoneService.SKYPE_FOR_BUSINESS).map(Guide::id),
				"the sheet to print still has its steps");
	}

	/** The lock code is one of Skype for Business. */
	@ParameterizedTest
	@MethodSource("phoneGuides")
	void theLockCodeIsAskedForWhereItApplies(Guide guide) {
		boolean old = guide.fit().service().equals(Optional.of(PhoneService.SKYPE_FOR_BUSINESS));
		for (String key : List.of("lockCode", "lockCodeAgain", "lockCodeHint", "skip")) {
			assertEquals(old, guide.step(key).isPresent(), key);
		}
	}

	/**
	 * A line without it may change the consultant's own tenant, or read that of a guest's own company. What is known of
	 * the lists is lost with the PowerShell that was connected for them.
	 */
	@ParameterizedTest
	@MethodSource("guides")
	void whatIsCopiedForPowerShellNamesTheTenantFirst(Guide guide) {
		for (GuideStep step : guide.steps()) {
			if (step.copy().matches("(?s).*\\b(?:Get|Set|New|Grant|Connect)-(?:Cs|Mg).*")) {
				assertTrue(step.copy().matches("(?s)(?:if \\(-not \\$batch1\\) \\{ )?"
						+ "Connect-(?:MicrosoftTeams|MgGraph) -TenantId (?:\\{organisationId}|DOMAIN)\\b?.*"),
						step.copy());
			}
		}
	}

	/** Reset before, a managed phone fetches its old settings again. */
	@ParameterizedTest
	@CsvSource({ "vvx-to-teams, makersCloud", "yealink-to-teams, makersCloud", "other-phone-to-teams, makersCloud" })
	void thePhoneIsResetOnceNothingLeadsBackToItsOldServer(String id, String before) {
		List<String> keys = Guides.named(id).orElseThrow().steps().stream().map(GuideStep::key).toList();
		List<String> order = List.of("model", "firmware", "deviceCode", "firewall", "keep", "provisioningUrl", "dhcp",
				before, "spread", "signOut", "factoryReset", "setAddress", "restarted", "teamsScreen", "pressSignIn");
		assertEquals(order.stream().filter(keys::contains).distinct().toList(),
				keys.stream().filter(order::contains).toList());
		assertEquals(id.startsWith("vvx"), keys.contains("signOut"));
	}

	/** 160 for Poly, Cisco and AudioCodes, 66 for Yealink and Alcatel-Lucent, and Japanese not everywhere. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"vvx-to-teams; dhcp; .*<b>option 160</b>.*",
			"yealink-to-teams; dhcp; .*<b>option 66</b>.*",
			"other-phone-to-teams; dhcp; .*160</b> is for AudioCodes, Cisco and Poly, .*66</b> for Alcatel-Lucent.*",
			"common-area-bulk; network; .*160 for Poly, AudioCodes and Cisco, 66 for Yealink and Alcatel-Lucent.*",
			"common-area-phone; onboard; .*160 for Poly, AudioCodes and Cisco, 66 for Yealink and Alcatel-Lucent.*",
			"common-area-phone-remote; onboard; .*160 for Poly, AudioCodes and Cisco, 66 for Yealink and Alcatel-Lucent.*",
			"yealink-to-teams; provisioningUrl; .*Yealink has no Japanese.*",
			"vvx-to-teams; provisioningUrl; .*VVX shows Japanese only in part.*" })
	void eachGuideSaysWhatMicrosoftsPageSaysOfTheMakes(String id, String key, String said) {
		String text = Guides.named(id).flatMap(guide -> guide.step(key)).orElseThrow().text();
		assertTrue(text.matches(said), text);
	}

	@Test
	void inBulkThePasswordsAreToldBeforeAnyListIsWritten() {
		List<String> keys = Guides.named("common-area-bulk").orElseThrow().steps().stream().map(GuideStep::key)
				.toList();
		assertTrue(keys.indexOf("passwords") < keys.indexOf("request"), keys.toString());
		assertTrue(keys.indexOf("managedPolicies") < keys.indexOf("request"), keys.toString());
		assertTrue(keys.indexOf("network") < keys.indexOf("makersCloud")
				&& keys.indexOf("makersCloud") < keys.indexOf("reset"), keys.toString());
	}

	/** None of them is signed in before its model, its firmware and its network were looked at. */
	@ParameterizedTest
	@CsvSource({ "common-area-bulk, reset", "common-area-phone, onboard", "common-area-phone-centre, onboard",
			"common-area-phone-remote, onboard" })
	void whatAPhoneNeedsIsLookedAtBeforeItIsOnboarded(String id, String onboarded) {
		List<String> keys = Guides.named(id).orElseThrow().steps().stream().map(GuideStep::key).toList();
		List<String> order = List.of("model", "firmware", "firewall", "spread", onboarded);
		assertEquals(order, keys.stream().filter(order::contains).toList());
		assertTrue(keys.containsAll(List.of("placeByNetwork", "placeByAddress")), keys.toString());
	}

	/** Nobody is there to do a step. */
	@Test
	void fromElsewhereNoStepIsAtThePhone() {
		assertEquals(List.of(), Guides.named("common-area-phone-remote").orElseThrow().steps().stream()
				.filter(step -> step.place().equals(Optional.of(GuideStep.Place.PHONE))).map(GuideStep::key).toList());
	}

	/** A step names what it speaks of: the one before may be left out. */
	@ParameterizedTest
	@MethodSource("phoneGuides")
	void aStepNeedsNoStepBeforeItToBeUnderstood(Guide guide) {
		for (GuideStep step : guide.steps()) {
			assertTrue(!step.text().startsWith("The same "), step.text());
		}
	}

	/** New- fails for a name that is there, and a policy that another way of signing in was made for is seen. */
	@ParameterizedTest
	@CsvSource({ "common-area-bulk, foreach ($account in {accounts})", "common-area-phone, -Identity \"{account}\"",
			"vvx-to-teams, -Identity \"{account}\"" })
	void theIpPhonePolicyIsMadeOnceAndGrantedToEachAccount(String id, String granted) {
		String copy = Guides.named(id).flatMap(guide -> guide.step("policy")).orElseThrow().copy();
		assertTrue(copy.contains(granted), copy);
		assertTrue(copy.indexOf("if (-not (Get-CsTeamsIPPhonePolicy") < copy.indexOf("New-CsTeamsIPPhonePolicy"), copy);
		assertTrue(copy.indexOf("Format-List Identity, SignInMode") < copy.indexOf("Grant-CsTeamsIPPhonePolicy"), copy);
	}

	/** Also where the guide of the make leads through it. */
	@ParameterizedTest
	@MethodSource("phoneGuides")
	void whereverAResetIsAskedForItIsSaidThatItCannotBeUndone(Guide guide) {
		for (String key : List.of("keep", "factoryReset", "reset", "onboard", "onboardByPage")) {
			guide.step(key).ifPresent(step -> assertTrue(
					step.text().matches("(?s).*erases .*cannot be undone.*"), step.text()));
		}
	}

	/** A tenant that blocks codes is found out before a phone is reset, which cannot be undone. */
	@ParameterizedTest
	@CsvSource({ "vvx-to-teams, factoryReset", "yealink-to-teams, factoryReset", "other-phone-to-teams, factoryReset",
			"common-area-phone, onboard", "common-area-phone-centre, onboard", "sip-gateway-pairing, teamsScreen" })
	void whatBlocksAPairingIsLookedForBeforeTheReset(String id, String reset) {
		List<String> keys = Guides.named(id).orElseThrow().steps().stream().map(GuideStep::key).toList();
		assertTrue(keys.indexOf("deviceCode") < keys.indexOf(reset), keys.toString());
		assertTrue(keys.contains("deviceCode"), keys.toString());
	}

	/** The way is chosen by the guide: it has no step of another way to be skipped by hand. */
	@ParameterizedTest
	@CsvSource({
			"common-area-phone, deviceCode provisioningUrl onboard pressSignIn pairingCode signInPage, single",
			"common-area-phone-centre, deviceCode provisioningUrl onboard addAddress enrol pairingCode signInPage, single",
			"common-area-phone-remote, managedPolicies trusted enable provisioningUrl onboard copyAddress remotely, bulk" })
	void aCommonAreaPhoneHasTheStepsOfOneWay(String id, String steps, String address) {
		List<String> ofWays = List.of("managedPolicies", "trusted", "enable", "provisioningUrl", "onboard",
				"addAddress", "enrol",
				"deviceCode", "pressSignIn", "pairingCode", "signInPage", "copyAddress", "remotely");
		Guide guide = Guides.named(id).orElseThrow();
		assertEquals(List.of(steps.split(" ")),
				guide.steps().stream().map(GuideStep::key).filter(ofWays::contains).toList());
		assertEquals(address, guide.step("provisioningUrl").orElseThrow().value(),
				"the tenant's ID is in the address before the reset");
	}

	/** What a step asks for is found before it, and nothing is lost by coming to a step too early. */
	@ParameterizedTest
	@CsvSource({ "register-portwright, clientId, askAdmin", "other-phone-to-teams, base, model",
			"sip-gateway-pairing, spread, pressSignIn", "common-area-phone-remote, makersCloud, onboard",
			"common-area-phone-remote, accessPolicies, remotely", "common-area-bulk, accessPolicies, request",
			"common-area-bulk, algo, request" })
	void whatAStepNeedsComesBeforeIt(String id, String before, String after) {
		List<String> keys = Guides.named(id).orElseThrow().steps().stream().map(GuideStep::key).toList();
		assertTrue(keys.contains(before), keys.toString());
		assertTrue(keys.indexOf(before) < keys.indexOf(after), keys.toString());
	}

	/** What is pasted whole grants no policy of another way to sign in, and changes none that others have. */
	@ParameterizedTest
	@CsvSource({ "common-area-bulk", "common-area-phone", "vvx-to-teams" })
	void commandsThatArePastedWholeChangeNoPolicyOfOthers(String id) {
		Guide guide = Guides.named(id).orElseThrow();
		String granted = guide.step("policy").orElseThrow().copy();
		assertTrue(granted.indexOf("if ($policy.SignInMode -eq \"CommonAreaPhoneSignIn\")") < granted.indexOf("Grant-"),
				granted);
		assertTrue(granted.contains("if ($policy.SignInMode"), granted);
		String calling = guide.step("callingPolicy").orElseThrow().copy();
		assertTrue(calling.lines().filter(line -> line.contains("POLICY")).allMatch(line -> line.startsWith("# Set-")),
				calling);
	}
}
