package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.RejectedBy;
import org.portwright.model.Revision;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.dates.DatePlan;

/** A notice and a complaint that are recorded are said in whatever state the order is. */
class OverrideNoticeTest {

	private static final LocalDate LATER = LocalDate.of(2026, 12, 22);

	private static PortOrder order(OrderState state) {
		PortOrder order = Orders.underWay(Orders.correct(), state);
		order.setSubmissionDate(LocalDate.of(2026, 12, 4));
		order.setFocDate(state == OrderState.TRANSFER_APPROVED ? LocalDate.of(2026, 12, 31) : null);
		order.setOverrideAlert(LocalDate.of(2026, 12, 14));
		order.setOfcomReference("OFC-123");
		return order;
	}

	private static void earlier(PortOrder order, OrderState state) {
		Revision first = ModelFactory.eINSTANCE.createRevision();
		first.setNumber(1);
		first.setSubmitted(LocalDate.of(2026, 12, 4));
		order.getRevisions().add(first);
		order.setRevision(2);
		order.setState(state);
		order.setSubmissionDate(state == OrderState.DRAFT ? null : LocalDate.of(2026, 12, 16));
		var rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setBy(RejectedBy.CARRIER);
		rejection.setRevision(1);
		rejection.setDate(LocalDate.of(2026, 12, 15));
		rejection.setCode("06");
		order.getRejections().add(rejection);
	}

	private static DatePlan plan(PortOrder order) {
		return DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), LATER));
	}

	private static String request(PortOrder order) {
		return OverdueWords.overrideRequest(order, plan(order)).body();
	}

	private static void assertSaid(PortOrder order) {
		String complaint = ComplaintWords.of(order, plan(order)).body();
		String said = request(order) + complaint;
		assertTrue(said.contains("was put on notice on Monday 14 December 2026"), said);
		assertTrue(said.contains("The reference of the complaint is OFC-123."), said);
		assertTrue(complaint.contains("- Monday 14 December 2026: the losing provider was put on notice"), said);
		assertTrue(complaint.contains("with the reference OFC-123."), said);
		assertFalse(complaint.contains("give us its reference") || complaint.contains("fill in the day"), said);
	}

	@Test
	void theyAreSaidInEveryOpenState() {
		for (OrderState state : new OrderState[] { OrderState.SUBMITTED, OrderState.CONTACTING_CARRIER,
				OrderState.TRANSFER_APPROVED }) {
			PortOrder order = order(state);
			assertSaid(order);
			assertTrue(request(order).contains("A Porting Override was raised for it"), () -> request(order));
		}
		PortOrder redraft = order(OrderState.SUBMITTED);
		earlier(redraft, OrderState.DRAFT);
		assertSaid(redraft);
		PortOrder again = order(OrderState.SUBMITTED);
		earlier(again, OrderState.SUBMITTED);
		assertSaid(again);
		assertTrue(request(again).contains("on Monday 14 December 2026, before the order was submitted again."));
	}

	@Test
	void anOrderWithAConfirmedDateIsNotSaidToBeHeldUp() {
		PortOrder order = order(OrderState.TRANSFER_APPROVED);
		order.setOfcomReference(null);
		String said = request(order) + ComplaintWords.of(order, plan(order)).body()
				+ OverrideSteps.of(order, plan(order)).complaint();
		for (String claim : new String[] { "Ofcom is next", "holding up", "still not", "not resolved it",
				"only after" }) {
			assertFalse(said.contains(claim), claim + " in " + said);
		}
		assertTrue(said.contains("end on Monday 21 December 2026"), said);
	}

	@Test
	void aCodeWithoutWordsStandsForItsDocumentedReason() {
		PortOrder order = order(OrderState.REJECTED);
		earlier(order, OrderState.REJECTED);
		order.setRevision(1);
		order.getRevisions().clear();
		order.setSubmissionDate(LocalDate.of(2026, 12, 4));
		String label = RejectionCauses.find("uk.06").orElseThrow().label();
		assertTrue(request(order).contains("Code: 06. Reason given: " + label + '\n'), () -> request(order));
		String complaint = ComplaintWords.of(order, plan(order)).body();
		assertTrue(complaint.contains("rejected the order. The reason given: " + label + '\n'), complaint);
		order.getRejections().getFirst().setCode(null);
		order.getRejections().getFirst().getCauses().add("uk.02");
		assertTrue(request(order).contains("Code: 02. Reason given: "), () -> request(order));
	}

	@Test
	void theComplaintSaysThatTheNumbersDidNotMove() {
		PortOrder order = order(OrderState.NOT_MOVED);
		order.setOverrideAlert(null);
		order.setFocDate(LocalDate.of(2026, 12, 17));
		String complaint = ComplaintWords.of(order, plan(order)).body();
		assertTrue(complaint.contains("- Thursday 17 December 2026: the confirmed date, on which our numbers did not "
				+ "move.\n"), complaint);
	}

	@Test
	void aReferenceStaysOnItsLineAndWithoutMarksOfDirection() {
		PortOrder order = order(OrderState.CONTACTING_CARRIER);
		order.setOfcomReference("A\nB\u202eC");
		assertEquals(2, (request(order) + ComplaintWords.of(order, plan(order)).body()).split("A BC", -1).length - 1);
	}
}
