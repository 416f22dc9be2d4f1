package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.RejectedBy;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.dates.DatePlan;

/** What the customer complains of to Ofcom. */
class ComplaintWordsTest {

	private static MailText complaint(PortOrder order, LocalDate today) {
		return ComplaintWords.of(order, DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), today)));
	}

	@Test
	void itTellsWhatHappenedByItsDays() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(LocalDate.of(2026, 12, 4));
		order.setPortOrderId("PO-4711");
		order.setFocDate(null);
		order.setOverrideAlert(LocalDate.of(2026, 12, 14));
		var rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setBy(RejectedBy.CARRIER);
		rejection.setDate(LocalDate.of(2026, 12, 9));
		rejection.setReason("An unpaid\r\nbill.");
		order.getRejections().add(rejection);
		MailText mail = complaint(order, LocalDate.of(2026, 12, 22));
		String provider = order.getLoa().getLosingProvider();
		assertEquals("Complaint about " + provider + ": our telephone numbers are not ported", mail.subject());
		for (String part : List.of("- Friday 4 December 2026: the order to port our numbers was submitted.",
				"- Wednesday 9 December 2026: by then we expected the losing provider’s answer, 3 working days from Friday "
						+ "4 December 2026. The industry aims at 24 hours",
				"- Wednesday 9 December 2026: the losing provider rejected the order. The reason given: An unpaid "
						+ "bill.",
				"- Monday 14 December 2026: the losing provider was put on notice of a Porting Override.",
				"- Monday 21 December 2026: the 5 working days in which it should have resolved the matter ended, and it "
						+ "has not resolved it.",
				"- Tuesday 22 December 2026: our numbers have still not moved.", "give us its reference",
				"Port Order ID: PO-4711\n", "New provider: Microsoft",
				"Customer: " + order.getLoa().getSubscriberName() + '\n',
				"Numbers: 020 7946 00", order.getLoa().getServiceAddress().getPostcode())) {
			assertTrue(mail.body().contains(part), part + " in " + mail.body());
		}
		assertFalse(mail.body().contains("{") || mail.body().contains("null"), mail.body());
	}

	private static void rejection(PortOrder order, int revision, LocalDate day) {
		var rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setBy(RejectedBy.CARRIER);
		rejection.setRevision(revision);
		rejection.setDate(day);
		rejection.setCode("06");
		rejection.setReason("An unpaid bill.");
		order.getRejections().add(rejection);
	}

	@Test
	void whatHappenedStandsInTheOrderOfDaysWithTheFirstSubmission() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		var first = ModelFactory.eINSTANCE.createRevision();
		first.setNumber(1);
		first.setSubmitted(LocalDate.of(2026, 12, 1));
		order.getRevisions().add(first);
		order.setRevision(2);
		order.setSubmissionDate(LocalDate.of(2026, 12, 9));
		order.setFocDate(null);
		rejection(order, 1, LocalDate.of(2026, 12, 7));
		order.setOverrideAlert(LocalDate.of(2026, 12, 15));
		String body = complaint(order, LocalDate.of(2026, 12, 29)).body();
		int last = -1;
		for (String line : List.of("- Tuesday 1 December 2026: the order to port our numbers was submitted.",
				"- Monday 7 December 2026: the losing provider rejected", "- Wednesday 9 December 2026: the order was "
						+ "submitted again.",
				"- Monday 14 December 2026: by then we expected", "- Tuesday 15 December 2026: the losing provider was "
						+ "put on notice",
				"- Tuesday 22 December 2026: the 5 working days", "- Tuesday 29 December 2026: our numbers")) {
			int place = body.indexOf(line);
			assertTrue(place > last, line + " in " + body);
			last = place;
		}
	}

	@Test
	void anOrderThatIsNotHeldUpIsNotSaidToBe() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.TRANSFER_APPROVED);
		order.setFocDate(LocalDate.of(2026, 12, 31));
		String body = complaint(order, LocalDate.of(2026, 12, 22)).body();
		assertTrue(body.contains("The confirmed date for our numbers: Thursday 31 December 2026."), body);
		assertFalse(body.contains("is holding up") || body.contains("have not moved") || body.contains("still not"),
				body);
	}

	@Test
	void theProviderIsNotBlamedWhileAQuestionToUsIsOpen() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		order.setOverrideAlert(LocalDate.of(2026, 12, 14));
		order.setFocDate(null);
		var question = ModelFactory.eINSTANCE.createQuestion();
		question.setBy("Fabrikam");
		question.setAsked(LocalDate.of(2026, 12, 15));
		order.getQuestions().add(question);
		MailText mail = complaint(order, LocalDate.of(2026, 12, 22));
		assertTrue(mail.body().contains("- Tuesday 15 December 2026: we were asked a question, which is still open. It "
				+ "was asked by: Fabrikam\n"), mail.body());
		for (String blame : List.of("is holding up", "has not resolved", "holds up", "still not moved",
				"Complaint about")) {
			assertFalse(mail.toString().contains(blame), blame + " in " + mail);
		}
	}

	@Test
	void numbersAndAddressesAreAsPeopleWriteThem() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		var address = order.getLoa().getServiceAddress();
		address.setBuilding("12");
		address.setStreet("King Street,");
		address.setTown("London");
		order.getLoa().getRequester().setPhone("+442079460100");
		String body = complaint(order, LocalDate.of(2026, 12, 22)).body();
		assertTrue(body.contains("Where the lines are: 12 King Street, "), body);
		assertTrue(body.contains("020 7946 0100"), body);
		assertFalse(body.contains(",,") || body.contains(", ,") || body.contains("+44"), body);
	}

	@Test
	void theRequesterAndTheReferenceAreTakenFromTheOrder() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		order.setOverrideAlert(LocalDate.of(2026, 12, 14));
		order.setOfcomReference("01-234567");
		order.getLoa().getRequester().setName("Ada Example");
		order.getLoa().getRequester().setPhone("020 7946 0100");
		order.getLoa().getRequester().setEmail("ada@contoso.example");
		String body = complaint(order, LocalDate.of(2026, 12, 22)).body();
		assertTrue(body.contains("Contact with us: Ada Example, 020 7946 0100, ada@contoso.example\n"), body);
		assertTrue(body.contains("with the reference 01-234567."), body);
		assertFalse(body.contains("give us its reference"), body);
	}

	@Test
	void noDayToComeHasHappenedAndTheSenderIsNotAdvised() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		order.setOverrideAlert(LocalDate.of(2026, 12, 14));
		String body = complaint(order, LocalDate.of(2026, 12, 21)).body();
		String happened = body.substring(body.indexOf("This is what happened:"), body.indexOf("What we ask:"));
		assertFalse(happened.contains("- Monday 21 December 2026: the 5"), body);
		assertTrue(happened.contains("should resolve the matter end on Monday 21 December 2026."), body);
		assertFalse(body.contains("Send this"), body);
		DatePlan plan = DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), LocalDate.of(2026, 12, 21)));
		assertTrue(OverrideSteps.of(order, plan).complaint()
				.endsWith("Send the complaint only after Monday 21 December 2026."));
		order.setOverrideAlert(LocalDate.of(2027, 3, 1));
		assertFalse(complaint(order, LocalDate.of(2026, 12, 21)).body().contains("2027"), body);
	}

	@Test
	void whatIsNotKnownIsLeftBlankAndNamed() {
		PortOrder blank = ModelFactory.eINSTANCE.createPortOrder();
		String body = complaint(blank, LocalDate.of(2026, 12, 21)).body();
		for (String part : List.of("- (please fill in the day): the order to port",
				"Account number there: (please fill in)", "Contact with us: (please fill in)\n",
				"Numbers: (please fill in)")) {
			assertTrue(body.contains(part), part + " in " + body);
		}
		assertFalse(body.contains("null") || body.contains("not known to us"), body);
		assertFalse(body.contains("notice"), "no notice is recorded: " + body);
	}

	@Test
	void aFreezeIsNamedWithWhatOfcomSaysOfDebts() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		LocalDate today = LocalDate.of(2026, 12, 21);
		assertFalse(complaint(order, today).body().contains("freeze"), complaint(order, today).body());
		order.getPreflight().setFreeze(Answer.YES);
		assertTrue(
				complaint(order, today).body().contains("\n- There is a freeze on our account with the losing provider."
						+ " As we read Ofcom’s General Condition C7, a provider may not refuse to port for debt"),
				complaint(order, today).body());
	}
}
