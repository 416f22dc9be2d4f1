package org.portwright.phones.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.guides.Guide;
import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.SignInChoices;

/** Which guides are offered for a phone, and which is proposed. */
@SuppressWarnings("nls")
class GuideOfferTest {

	private final Phone phone = ModelFactory.eINSTANCE.createPhone();

	private GuideOffer offer() {
		return GuideOffer.of(phone, PhoneTenant.UNKNOWN,
				new SignInChoices(PhoneTenant.UNKNOWN, LocalDate.of(2026, 12, 1)));
	}

	private Optional<String> proposed() {
		return offer().proposed().map(Guide::id);
	}

	/** The pairing alone sends a phone that is not set up away in its fourth step. */
	@ParameterizedTest
	@CsvSource({ "VVX 411, user, vvx-to-teams", "T46S, unspecified, yealink-to-teams",
			"Quuxphone 9000, user, other-phone-to-teams", ", user, sip-gateway-pairing",
			"VVX 411, commonArea, common-area-phone" })
	void aPhoneThatNobodyHasSetUpHasTheGuideOfItsMake(@Nullable String model, String account, String guide) {
		phone.setModel(model);
		phone.setAccountKind(AccountKind.get(account));
		assertEquals(Optional.of(guide), proposed());
		assertEquals(guide, offer().guides().getFirst().id());
		assertEquals(offer().guides().size(), offer().guides().stream().distinct().count());
	}

	/** Its sign-in would fail, and some guides reset it or the password of its account. */
	@ParameterizedTest
	@CsvSource({ "Poly CCX 500, user", "Poly CCX 500, commonArea", "VVX 1500, user", "Yealink MP56, unspecified" })
	void aModelThatTheGatewayDoesNotTakeIsProposedNoGuide(String model, String account) {
		phone.setModel(model);
		phone.setAccountKind(AccountKind.get(account));
		assertEquals(Optional.empty(), proposed());
	}

	@ParameterizedTest
	@CsvSource({ "signedIn, sip-gateway-pairing, sip-gateway-pairing", "signedIn, polycom-vvx-mfa, vvx-to-teams",
			"failed, vvx-to-teams, vvx-to-teams" })
	void aPhoneThatWasSignedInToTeamsIsNotReset(String outcome, String guide, String proposed) {
		phone.setModel("VVX 411");
		add(outcome, guide);
		assertEquals(Optional.of(proposed), proposed());
		assertTrue(GuideOffer.underWay(phone).isEmpty());
	}

	@Test
	void theGuideThatIsUnderWayIsKnown() {
		add("open", "common-area-phone-centre");
		assertEquals(Optional.of("common-area-phone-centre"), GuideOffer.underWay(phone).map(Guide::id));
	}

	@Test
	void aPhoneOfAPersonIsOfferedNoGuideForCommonAreaPhones() {
		phone.setModel("VVX 411");
		phone.setAccountKind(AccountKind.USER);
		assertEquals(List.of("vvx-to-teams", "sip-gateway-pairing", "polycom-vvx-mfa"),
				offer().guides().stream().map(Guide::id).toList());
		phone.setMethod(SignInMethod.BULK);
		assertEquals("common-area-bulk", offer().guides().getFirst().id(), "that way was chosen for it");
	}

	/** It would reset the password of the account that the phone uses. */
	@Test
	void aPhoneThatIsSignedInIsProposedNoBulkSignIn() {
		Tenant of = Blank.tenant();
		of.setPhoneAccess(ModelFactory.eINSTANCE.createPhoneAccess());
		of.getPhoneAccess().setBulkSignIn(Answer.YES);
		of.getPhones().add(phone);
		phone.setAccountKind(AccountKind.COMMON_AREA);
		PhoneTenant tenant = PhoneTenant.of(of);
		var choices = new SignInChoices(tenant, LocalDate.of(2026, 12, 1));
		assertEquals(Optional.of("common-area-bulk"),
				GuideOffer.of(phone, tenant, choices).proposed().map(Guide::id));
		add("signedIn", "common-area-phone");
		assertEquals(Optional.of("common-area-phone"),
				GuideOffer.of(phone, tenant, choices).proposed().map(Guide::id));
		phone.setMethod(SignInMethod.BULK);
		assertEquals(Optional.of("common-area-bulk"),
				GuideOffer.of(phone, tenant, choices).proposed().map(Guide::id), "that way was chosen for it");
	}

	private void add(String outcome, String guide) {
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setOutcome(SignInOutcome.get(outcome));
		signIn.setGuide(guide);
		phone.getSignIns().add(signIn);
	}
}
