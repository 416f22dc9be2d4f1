package org.portwright.phones.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.signin.AnsweredStep.Meaning;

/** What answers of a step mean, before they are recorded. */
@SuppressWarnings("nls")
class AnsweredStepTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
	private static final EAttribute CALLING = Literals.PHONE_ACCESS__SIP_DEVICES_CALLING;
	private static final EAttribute CALLING_SINCE = Literals.PHONE_ACCESS__SIP_DEVICES_CALLING_SINCE;

	private final Tenant tenant = Blank.tenant();
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "64167f000001");

	@BeforeEach
	void makeTheTenant() {
		tenant.getPhones().add(phone);
		tenant.setPhoneAccess(ModelFactory.eINSTANCE.createPhoneAccess());
	}

	private AnsweredStep of(String id, String step) {
		Guide guide = Guides.named(id).orElseThrow();
		return new AnsweredStep(guide, guide.step(step).orElseThrow(), phone, TODAY);
	}

	@Test
	void whatIsNotAnsweredMeansNothing() {
		for (Guide guide : Guides.all()) {
			guide.steps().forEach(step -> assertEquals(List.of(),
					new AnsweredStep(guide, step, phone, TODAY).meanings(), () -> guide.id() + ' ' + step.key()));
		}
	}

	@Test
	void aStepIsNotAnsweredWhileOneOfItsQuestionsIsNot() {
		AnsweredStep policy = of("vvx-to-teams", "callingPolicy");
		assertFalse(policy.isUnanswered(), "nothing was asked");
		policy.take(CALLING, "unanswered");
		policy.take(CALLING_SINCE, "");
		assertTrue(policy.isUnanswered());
		policy.take(CALLING, "yes");
		assertFalse(policy.isUnanswered(), "a day is no question");
		policy.take(Literals.PHONE_ACCESS__CALL_REDIRECT, "unanswered");
		assertTrue(policy.isUnanswered());
	}

	@ParameterizedTest
	@CsvSource({ "1 Dec, yes, Wednesday 2 December 2026, Thursday 3 December 2026",
			"2026-11-30, yes, Tuesday 1 December 2026, Wednesday 2 December 2026",
			"2026-12-01, settled, Wednesday 2 December 2026, Thursday 3 December 2026" })
	void aDayThatIsNotOverIsSaidAndWaitedFor(String day, String answer, String over, String counted) {
		AnsweredStep waiting = of("vvx-to-teams", "spread");
		waiting.take(CALLING, answer);
		assertEquals(List.of(), waiting.meanings(), "without a day nothing is known");
		waiting.take(CALLING_SINCE, day);
		Meaning meaning = waiting.meanings().getFirst();
		assertTrue(meaning.isOpen());
		assertTrue(meaning.words().contains("are over on " + over) && meaning.words().contains("from " + counted),
				meaning.words());
		assertEquals(answer.equals("settled"), meaning.words().contains("says that they are over"), meaning.words());
		assertEquals(Answer.UNANSWERED, tenant.getPhoneAccess().getSipDevicesCalling(), "nothing is recorded");
		waiting.take(CALLING_SINCE, "2026-11-29");
		assertEquals(List.of(), waiting.meanings());
		waiting.take(CALLING_SINCE, "soon");
		assertEquals(List.of(), waiting.meanings());
	}

	/** The policy is set, and the wait for it is a step of its own. */
	@Test
	void theStepThatSetsThePolicyIsDone() {
		AnsweredStep policy = of("vvx-to-teams", "callingPolicy");
		policy.take(CALLING, "yes");
		policy.take(CALLING_SINCE, "2026-12-01");
		assertEquals(1, policy.meanings().size());
		assertFalse(policy.meanings().getFirst().isOpen());
		policy.take(Literals.PHONE_ACCESS__CALL_REDIRECT, "no");
		assertTrue(policy.meanings().getLast().isOpen());
	}

	@Test
	void anAnswerAgainstTheSignInIsToldWithWhatToDo() {
		AnsweredStep licence = of("sip-gateway-pairing", "prepared");
		licence.take(Literals.PHONE__LICENSED, "no");
		assertTrue(licence.meanings().getFirst().words().startsWith("The account has no licence to call."));
		assertTrue(licence.meanings().getFirst().isOpen());
		licence.take(Literals.PHONE__LICENSED, "yes");
		assertEquals(List.of(), licence.meanings());
		AnsweredStep accounts = of("common-area-phone-remote", "managedPolicies");
		accounts.take(Literals.PHONE_ACCESS__NEW_ACCOUNTS_ASKED, "yes");
		assertTrue(accounts.meanings().getFirst().words().contains("Bulk sign-in then fails"));
	}
}
