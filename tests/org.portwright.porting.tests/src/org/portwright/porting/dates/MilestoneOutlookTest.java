package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.portwright.porting.dates.MilestoneKind.ANSWER_DUE;
import static org.portwright.porting.dates.MilestoneKind.CUT_OVER;
import static org.portwright.porting.dates.MilestoneKind.FOC;
import static org.portwright.porting.dates.MilestoneKind.LAST_CANCEL;
import static org.portwright.porting.dates.MilestoneKind.NUMBERS_APPEAR;
import static org.portwright.porting.dates.MilestoneKind.PORT_ORDER_ID;
import static org.portwright.porting.dates.MilestoneKind.REQUESTED;
import static org.portwright.porting.dates.MilestoneKind.RIGHT_ENDS;
import static org.portwright.porting.dates.MilestoneKind.SUBMISSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.LineTechnology;
import org.portwright.model.LineType;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;

/** What has passed or is done is announced no more. */
@SuppressWarnings("nls")
class MilestoneOutlookTest {

	/** Friday 11 December 2026; the losing provider's three working days end on Wednesday 16 December. */
	private static final LocalDate SUBMITTED = LocalDate.of(2026, 12, 11);
	private static final LocalDate ANSWER = LocalDate.of(2026, 12, 16);
	private static final LocalDate CONFIRMED = LocalDate.of(2027, 1, 12);

	private static PortOrder order(OrderState state, @Nullable LocalDate confirmed) {
		PortOrder order = Orders.correct();
		order.setState(state);
		order.setSubmissionDate(SUBMITTED);
		order.setFocDate(confirmed);
		order.setContractEndDate(LocalDate.of(2026, 12, 31));
		order.getLoa().setRequestedDate(CONFIRMED);
		return order;
	}

	private static void accept(PortOrder order, OrderState from, OrderState to, String when, boolean seen) {
		JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
		entry.setId("journal-" + order.getJournal().size());
		entry.setKind(JournalKind.STATE_CHANGE);
		entry.setFrom(from);
		entry.setTo(to);
		entry.setWhen(Instant.parse(when));
		entry.setSeen(seen);
		order.getJournal().add(entry);
	}

	private static DatePlan plan(PortOrder order, LocalDate today) {
		return DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), today));
	}

	private static List<MilestoneKind> kinds(PortOrder order, LocalDate today) {
		return kinds(plan(order, today).milestones());
	}

	private static List<MilestoneKind> kinds(List<Milestone> milestones) {
		return milestones.stream().map(Milestone::kind).toList();
	}

	@Test
	void beforeTheAnswerEverythingIsExpected() {
		assertEquals(List.of(SUBMISSION, PORT_ORDER_ID, ANSWER_DUE, FOC, NUMBERS_APPEAR, LAST_CANCEL, REQUESTED,
				RIGHT_ENDS), kinds(order(OrderState.SUBMITTED, null), SUBMITTED));
		PortOrder processing = order(OrderState.PROCESSING, null);
		processing.setPortOrderId("PO-4711");
		assertEquals(List.of(SUBMISSION, ANSWER_DUE, FOC, NUMBERS_APPEAR, LAST_CANCEL, REQUESTED, RIGHT_ENDS),
				kinds(processing, SUBMITTED));
	}

	@Test
	void anOverdueAnswerIsDueAndNothingIsExpectedWithIt() {
		assertEquals(List.of(SUBMISSION, ANSWER_DUE, LAST_CANCEL, REQUESTED, RIGHT_ENDS),
				kinds(order(OrderState.CONTACTING_CARRIER, null), ANSWER.plusDays(2)));
	}

	@Test
	void afterTheCommitmentNoAnswerIsExpected() {
		PortOrder order = order(OrderState.TRANSFER_APPROVED, CONFIRMED);
		accept(order, OrderState.CONTACTING_CARRIER, OrderState.TRANSFER_APPROVED, "2026-12-14T12:00:00Z", true);
		DatePlan plan = plan(order, LocalDate.of(2026, 12, 14));
		assertEquals(List.of(SUBMISSION, FOC, NUMBERS_APPEAR, LAST_CANCEL, CUT_OVER, RIGHT_ENDS),
				kinds(plan.milestones()));
		assertEquals(List.of(ANSWER_DUE), kinds(plan.dropped()), "a calendar may still have it");
		assertEquals(List.of(SUBMISSION, FOC, LAST_CANCEL, CUT_OVER, RIGHT_ENDS),
				kinds(order, LocalDate.of(2026, 12, 16)), "the numbers have appeared");
	}

	@Test
	void anAcceptanceThatNobodySawHasNoDay() {
		PortOrder order = order(OrderState.TRANSFER_PENDING, CONFIRMED);
		accept(order, OrderState.CONTACTING_CARRIER, OrderState.TRANSFER_APPROVED, "2027-01-11T12:00:00Z", false);
		accept(order, OrderState.TRANSFER_APPROVED, OrderState.TRANSFER_PENDING, "2027-01-11T12:00:00Z", true);
		assertEquals(List.of(SUBMISSION, CUT_OVER, RIGHT_ENDS), kinds(order, LocalDate.of(2027, 1, 11)));
	}

	@Test
	void aWithdrawnAnswerIsDueOnNoDay() {
		PortOrder order = order(OrderState.CONTACTING_CARRIER, null);
		accept(order, OrderState.TRANSFER_APPROVED, OrderState.CONTACTING_CARRIER, "2026-12-14T12:00:00Z", true);
		assertEquals(List.of(SUBMISSION, LAST_CANCEL, REQUESTED, RIGHT_ENDS), kinds(order, SUBMITTED));
	}

	/** Nothing moves after the line has ended, so nothing can be cancelled before that. */
	@Test
	void anImpossibleDateHasNoLastMomentToCancel() {
		PortOrder order = order(OrderState.CONTACTING_CARRIER, null);
		order.getLoa().setLineTechnology(LineTechnology.PSTN);
		order.getLoa().setRequestedDate(LocalDate.of(2027, 2, 1));
		List<MilestoneKind> kinds = kinds(order, SUBMITTED);
		assertTrue(kinds.contains(REQUESTED) && !kinds.contains(LAST_CANCEL), kinds::toString);
	}

	@Test
	void aCompletedOrderHasWhatHappened() {
		PortOrder order = order(OrderState.COMPLETED, CONFIRMED);
		accept(order, OrderState.CONTACTING_CARRIER, OrderState.TRANSFER_APPROVED, "2026-12-14T12:00:00Z", true);
		accept(order, OrderState.TRANSFER_APPROVED, OrderState.COMPLETED, "2027-01-12T12:00:00Z", true);
		assertEquals(List.of(SUBMISSION, FOC, CUT_OVER), kinds(order, CONFIRMED));
		assertEquals(List.of(SUBMISSION, FOC), kinds(order, CONFIRMED.minusDays(1)));
	}

	@Test
	void aRejectedOrCancelledOrderMovesOnNoDay() {
		assertEquals(List.of(SUBMISSION, RIGHT_ENDS), kinds(order(OrderState.REJECTED, null), SUBMITTED));
		DatePlan cancelled = plan(order(OrderState.CANCELLED, CONFIRMED), ANSWER.plusDays(2));
		assertEquals(List.of(SUBMISSION), kinds(cancelled.milestones()));
		assertEquals(List.of(LAST_CANCEL, CUT_OVER, RIGHT_ENDS), kinds(cancelled.dropped()));
	}

	@Test
	void aDayThatHasPassedIsNotAnnounced() {
		assertEquals(List.of(SUBMISSION, ANSWER_DUE),
				kinds(order(OrderState.PROCESSING, null), LocalDate.of(2027, 3, 1)).stream()
						.filter(kind -> kind != PORT_ORDER_ID).toList());
	}

	private static List<String> codes(PortOrder order, LocalDate today) {
		return plan(order, today).milestones().stream().map(milestone -> milestone.kind().code()).toList();
	}

	private static PortOrder draft(LocalDate requested) {
		PortOrder order = order(OrderState.DRAFT, null);
		order.setSubmissionDate(null);
		order.getLoa().setRequestedDate(requested);
		return order;
	}

	@Test
	void aDraftExpectsNothingOfOthersAndCountsNothingDown() {
		PortOrder order = draft(LocalDate.of(2026, 12, 3));
		assertEquals(List.of("submission", "cutOver", "rightEnds"), codes(order, Orders.TODAY));
		assertEquals(List.of(), plan(order, Orders.TODAY).dropped(), "no calendar can have them");
		order.getRevisions().add(ModelFactory.eINSTANCE.createRevision());
		assertEquals(List.of(PORT_ORDER_ID, ANSWER_DUE, FOC, NUMBERS_APPEAR, LAST_CANCEL),
				kinds(plan(order, Orders.TODAY).dropped()), "that of the first revision may");
	}

	@Test
	void aRequestedDateThatIsNotPossibleIsNoCutOver() {
		PortOrder order = draft(CONFIRMED);
		order.getConversions().clear();
		assertEquals(List.of("submission", "requestedDate", "rightEnds"), codes(order, SUBMITTED));
		assertEquals("The requested date. It does not meet all the rules for dates.",
				plan(order, SUBMITTED).milestones().get(1).reason());
		order.getLoa().setRequestedDate(LocalDate.of(2026, 12, 3));
		order.getLoa().setLineType(LineType.UNSPECIFIED);
		assertEquals(List.of("submission", "requestedDate", "rightEnds"), codes(order, Orders.TODAY));
		assertEquals("The requested date. Whether it is possible is not known yet.",
				plan(order, Orders.TODAY).milestones().get(1).reason());
		PortOrder processing = order(OrderState.PROCESSING, null);
		assertFalse(codes(processing, SUBMITTED).contains("cutOver"));
		processing.setFocDate(CONFIRMED);
		assertFalse(codes(processing, SUBMITTED).contains("requestedDate"), "what is confirmed holds");
	}

	@Test
	void aFurtherDateAfterAFailedCutOverIsNoFurtherAcceptance() {
		PortOrder order = order(OrderState.NOT_MOVED, CONFIRMED);
		accept(order, OrderState.CONTACTING_CARRIER, OrderState.TRANSFER_APPROVED, "2026-12-14T12:00:00Z", true);
		accept(order, OrderState.TRANSFER_APPROVED, OrderState.TRANSFER_PENDING, "2027-01-11T12:00:00Z", true);
		accept(order, OrderState.TRANSFER_PENDING, OrderState.NOT_MOVED, "2027-01-12T12:00:00Z", true);
		assertFalse(kinds(order, CONFIRMED.plusDays(1)).contains(CUT_OVER), "nothing moved on that day");
		accept(order, OrderState.NOT_MOVED, OrderState.TRANSFER_APPROVED, "2027-01-13T12:00:00Z", true);
		order.setState(OrderState.TRANSFER_APPROVED);
		order.setFocDate(CONFIRMED.plusDays(7));
		DatePlan plan = plan(order, CONFIRMED.plusDays(1));
		assertFalse(kinds(plan.milestones()).contains(NUMBERS_APPEAR), "the numbers appeared in December");
		assertEquals(LocalDate.of(2026, 12, 14), plan.milestone(FOC).orElseThrow().date());
		assertEquals(CONFIRMED.plusDays(7), plan.milestone(CUT_OVER).orElseThrow().date());
	}

	@Test
	void theLastMomentIsTwentyFourHoursBeforeAlsoWhereTheClocksChange() {
		PortOrder order = order(OrderState.TRANSFER_APPROVED, LocalDate.of(2027, 3, 29));
		order.setFocTime(LocalTime.of(0, 30));
		Milestone last = plan(order, CONFIRMED).milestone(LAST_CANCEL).orElseThrow();
		assertEquals("2027-03-27 Optional[23:30]", last.date() + " " + last.time());
		order.setFocDate(LocalDate.of(2027, 3, 30));
		last = plan(order, CONFIRMED).milestone(LAST_CANCEL).orElseThrow();
		assertEquals("2027-03-29 Optional[00:30]", last.date() + " " + last.time());
	}

	@Test
	void numbersAppearByAnAcceptanceAndWithoutOneOnlyWhileItIsExpected() {
		PortOrder order = order(OrderState.SUBMITTED, null);
		String expected = plan(order, SUBMITTED).milestone(NUMBERS_APPEAR).orElseThrow().reason();
		assertTrue(expected.contains("counted from Wednesday 16 December 2026, if the losing provider accepts on that "
				+ "day."), expected);
		assertFalse(expected.contains("the acceptance on"), expected);
		assertTrue(kinds(order, ANSWER).contains(NUMBERS_APPEAR));
		assertFalse(kinds(order, ANSWER.plusDays(1)).contains(NUMBERS_APPEAR), "the answer is overdue");
		PortOrder approved = order(OrderState.TRANSFER_APPROVED, CONFIRMED);
		accept(approved, OrderState.CONTACTING_CARRIER, OrderState.TRANSFER_APPROVED, "2026-12-14T12:00:00Z", true);
		String accepted = plan(approved, ANSWER.minusDays(2)).milestone(NUMBERS_APPEAR).orElseThrow().reason();
		assertTrue(accepted.contains("counted from the acceptance on Monday 14 December 2026."), accepted);
	}
}
