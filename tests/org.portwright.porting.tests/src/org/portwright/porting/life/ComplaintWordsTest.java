package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
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
		for (String part : List.of("- Friday 4 December 2026: the order to port our numbers was handed in.",
				"- Wednesday 9 December 2026: by then we expected the losing provider’s answer, 3 working days from Friday "
						+ "4 December 2026. The industry aims at 24 hours",
				"- Wednesday 9 December 2026: the losing provider rejected the order. The reason given: An unpaid "
						+ "bill.",
				"- Monday 14 December 2026: the losing provider was put on notice of a Porting Override.",
				"- Monday 21 December 2026: the 5 working days in which it should have resolved the matter ended, and it "
						+ "has not resolved it.",
				"- Tuesday 22 December 2026: our numbers have still not moved.", "give us its reference",
				"Contact with us: (please fill in)\n", "Port Order ID: PO-4711\n", "New provider: Microsoft",
				"Customer: " + order.getLoa().getSubscriberName() + '\n',
				order.getNumbers().getFirst().getFirst(), order.getLoa().getServiceAddress().getPostcode())) {
			assertTrue(mail.body().contains(part), part + " in " + mail.body());
		}
		assertFalse(mail.body().contains("{") || mail.body().contains("null"), mail.body());
	}

	@Test
	void itIsSentOnlyAfterTheWorkingDaysAreOver() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		order.setOverrideAlert(LocalDate.of(2026, 12, 14));
		String body = complaint(order, LocalDate.of(2026, 12, 21)).body();
		assertTrue(body.contains("Send this complaint only after that day."), body);
	}

	@Test
	void whatIsNotKnownIsLeftBlankAndNamed() {
		PortOrder blank = ModelFactory.eINSTANCE.createPortOrder();
		String body = complaint(blank, LocalDate.of(2026, 12, 21)).body();
		for (String part : List.of("- (please fill in the day): the order to port",
				"Account number there: (please fill in)",
				"- (please fill in the day): the losing provider was put on notice", "Numbers: (please fill in)")) {
			assertTrue(body.contains(part), part + " in " + body);
		}
		assertFalse(body.contains("null") || body.contains("not known to us"), body);
	}
}
