package org.portwright.phones.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.explorer.Section;

/** What the explorer says of the phones of a tenant. */
@SuppressWarnings("nls")
class PhoneSectionsTest {

	private final Tenant tenant = Blank.tenant();
	private final Section phones = new PhoneSections().sections().getFirst();

	private PhoneSignIn add(SignInOutcome outcome) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setOutcome(outcome);
		phone.getSignIns().add(signIn);
		tenant.getPhones().add(phone);
		return signIn;
	}

	@Test
	void saysHowManyAreSignedInAtEachMoment() {
		tenant.getPhones().add(ModelFactory.eINSTANCE.createPhone());
		PhoneSignIn open = add(SignInOutcome.OPEN);
		assertEquals(Optional.empty(), phones.tally().apply(tenant));
		open.setOutcome(SignInOutcome.SIGNED_IN);
		assertEquals(Optional.of("1 of 2 signed in"), phones.tally().apply(tenant));
		add(SignInOutcome.SIGNED_IN);
		add(SignInOutcome.FAILED);
		assertEquals(Optional.of("2 of 4 signed in"), phones.tally().apply(tenant));
		// It failed the time after.
		PhoneSignIn later = ModelFactory.eINSTANCE.createPhoneSignIn();
		later.setOutcome(SignInOutcome.ABANDONED);
		tenant.getPhones().get(1).getSignIns().add(later);
		assertEquals(Optional.of("1 of 4 signed in"), phones.tally().apply(tenant));
	}

	@Test
	void isTheSameSectionEachTime() {
		assertEquals(phones, new PhoneSections().sections().getFirst());
	}
}
