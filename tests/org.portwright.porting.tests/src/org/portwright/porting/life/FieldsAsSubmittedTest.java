package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.porting.life.JournalMails.mail;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.RevisionValue;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.dates.DatePlan;

/** What is said of a letter that was changed after the order was handed in. */
class FieldsAsSubmittedTest {

	private static final LocalDate LATER = LocalDate.of(2026, 12, 15);

	/** An order that was handed in with its letter as it is. */
	private static PortOrder submitted() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(LocalDate.of(2026, 12, 4));
		order.setFocDate(null);
		Revision revision = ModelFactory.eINSTANCE.createRevision();
		revision.setNumber(order.getRevision());
		revision.setSubmitted(order.getSubmissionDate());
		LetterValues.kept(order).forEach((path, value) -> {
			RevisionValue kept = ModelFactory.eINSTANCE.createRevisionValue();
			kept.setField(path);
			kept.setValue(value);
			revision.getValues().add(kept);
		});
		order.getRevisions().add(revision);
		return order;
	}

	private static DatePlan plan(PortOrder order) {
		return DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), LATER));
	}

	private static List<MailText> texts(PortOrder order) {
		return List.of(OverdueWords.askMicrosoft(order, plan(order)), OverdueWords.overrideRequest(order, plan(order)),
				ComplaintWords.of(order, plan(order)));
	}

	@Test
	void theProviderAndTheCustomerAreThoseOfTheSubmission() {
		PortOrder order = submitted();
		LetterOfAuthorization loa = order.getLoa();
		String provider = loa.getLosingProvider();
		String customer = loa.getSubscriberName();
		List<MailText> before = texts(order);
		loa.setLosingProvider("Other plc");
		loa.setSubscriberName("Tailspin Toys Ltd");
		loa.setAccountNumber("CHANGED-1");
		loa.setBillingNumber("+441614960999");
		for (MailText text : texts(order)) {
			assertTrue(text.body().contains("Losing provider: " + provider
					+ " (as submitted; our records have Other plc now)\n"), text.body());
			assertTrue(text.body().contains("Customer: " + customer
					+ " (as submitted; our records have Tailspin Toys Ltd now)\n"), text.body());
			assertTrue(text.body().contains(" (as submitted; our records have CHANGED-1 now)\n"), text.body());
			assertTrue(text.body().contains(" (as submitted; our records have 0161 496 0999 now)\n"), text.body());
		}
		MailText complaint = texts(order).getLast();
		assertEquals(before.getLast().subject(), complaint.subject());
		assertTrue(complaint.body().contains("We complain about " + provider + ", which"), complaint.body());
	}

	@Test
	void theNumbersAndThePlaceAreThoseOfTheSubmission() {
		PortOrder order = submitted();
		order.getNumbers().clear();
		Orders.numbers(order, "+441614960100", "+441614960109");
		order.getLoa().getServiceAddress().setStreet("Fake Street");
		order.getLoa().getServiceAddress().setCounty("Kent");
		for (MailText text : texts(order)) {
			assertTrue(text.body().contains("Numbers: 020 7946 0000 – 020 7946 0099 (as submitted; our records have "
					+ "0161 496 0100 – 0161 496 0109 now)\n"), text.body());
		}
		String complaint = texts(order).getLast().body();
		assertTrue(complaint.contains("Where the lines are: 1 Example Street, London, EC1A 1BB (as submitted; our "
				+ "records have 1 Fake Street, London, Kent, EC1A 1BB now)\n"), complaint);
	}

	@Test
	void theSameNumbersInOtherEntriesAreNoChange() {
		PortOrder order = submitted();
		order.getNumbers().clear();
		Orders.numbers(order, "+442079460050", "+442079460099");
		Orders.numbers(order, "+442079460000", "+442079460049");
		for (MailText text : texts(order)) {
			assertTrue(text.body().contains("Numbers: 020 7946 0000 – 020 7946 0099\n"), text.body());
		}
		order.getNumbers().removeLast();
		order.getNumbers().getFirst().setFirst("0000");
		texts(order).forEach(text -> assertTrue(text.body().contains("020 7946 0099 (as submitted; our records have "
				+ "0000 – 020 7946 0099 now)\n"), text.body()));
		order.getNumbers().clear();
		texts(order).forEach(text -> assertFalse(text.body().contains("(as submitted"), text.body()));
	}

	@Test
	void whatWasEmptiedSinceIsStillNamed() {
		PortOrder order = submitted();
		List<MailText> before = texts(order);
		order.getLoa().setLosingProvider(null);
		order.getLoa().setServiceAddress(ModelFactory.eINSTANCE.createAddress());
		order.getNumbers().clear();
		assertEquals(before, texts(order));
	}

	@Test
	void whatWasEnteredSinceOrIsNotKeptIsNamedAsItIs() {
		PortOrder order = submitted();
		order.getRevisions().getFirst().getValues().removeIf(value -> value.getField().equals("loa.losingProvider"));
		texts(order).forEach(text -> assertFalse(text.body().contains("(as submitted"), text.body()));
		order.getRevisions().clear();
		order.getLoa().setSubscriberName("Tailspin Toys Ltd");
		texts(order).forEach(
				text -> assertTrue(text.body().contains("Customer: Tailspin Toys Ltd\n"), text.body()));
	}

	@Test
	void aMailOfTheProviderOfTheSubmissionIsItsAnswer() {
		PortOrder order = submitted();
		order.getLoa().setLosingProvider("Other plc");
		mail(order, "porting@fabrikam.example", "ada@partner.example", "2026-12-10T09:00:00Z");
		String said = OverdueWords.overrideRequest(order, plan(order)).body();
		assertTrue(said.contains("The losing provider has written"), said);
	}
}
