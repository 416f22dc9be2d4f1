package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.model.Conversion;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberUsage;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.model.paths.Blank;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.life.OrderStanding.Errors;

/** Where orders stand. */
class OrderStandingTest {

	/** Friday 11 December 2026; the losing provider's three working days end on Wednesday. */
	private static final LocalDate SUBMITTED = LocalDate.of(2026, 12, 11);

	private static PortOrder order(OrderState state) {
		PortOrder order = Orders.correct();
		order.setState(state);
		order.setSubmissionDate(SUBMITTED);
		order.setPortOrderId("PO-1");
		return order;
	}

	private static OrderStanding standing(PortOrder order, LocalDate today) {
		return OrderStanding.of(order, new RuleContext(Orders.CONTEXT.profile(), today), Errors.NONE);
	}

	private static List<NextAct.Kind> kinds(OrderStanding standing) {
		return standing.next().stream().map(NextAct::kind).toList();
	}

	@ParameterizedTest
	@EnumSource(OrderState.class)
	void everyStateOfAnOrderWithoutAnythingIsExplained(OrderState state) {
		PortOrder order = Blank.order();
		order.setState(state);
		OrderStanding standing = standing(order, SUBMITTED);
		assertFalse(standing.explained().isBlank());
		assertFalse(standing.noticed().isBlank());
		assertFalse(standing.waitingFor().isBlank());
		standing.next().forEach(act -> assertFalse(act.label().contains("{"), act.label()));
		assertEquals(state == OrderState.COMPLETED, !standing.cheer().isEmpty());
		assertEquals(OrderLifeCycle.steps(state),
				standing.next().stream().flatMap(act -> act.state().stream()).toList());
	}

	@Test
	void aRejectionWithoutAReasonIsToGetOne() {
		PortOrder order = order(OrderState.REJECTED);
		assertEquals(NextAct.Kind.RECORD_REJECTION, kinds(standing(order, SUBMITTED)).getFirst());
		assertEquals("Record the rejection's reason", standing(order, SUBMITTED).next().getFirst().label());
		Rejection rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setId("rejection-1");
		rejection.setRevision(order.getRevision());
		order.getRejections().add(rejection);
		assertEquals(NextAct.Kind.RECORD_REJECTION, kinds(standing(order, SUBMITTED)).getFirst());
		rejection.setCode("06");
		assertFalse(kinds(standing(order, SUBMITTED)).contains(NextAct.Kind.RECORD_REJECTION));
	}

	@Test
	void theLosingProvidersAnswerIsAwaitedForThreeWorkingDays() {
		PortOrder order = order(OrderState.CONTACTING_CARRIER);
		LocalDate due = LocalDate.of(2026, 12, 16);
		OrderStanding inTime = standing(order, due);
		assertEquals(NextActor.LOSING_PROVIDER, inTime.actor());
		assertEquals(Optional.of(due), inTime.until());
		assertFalse(inTime.overdue());
		assertFalse(kinds(inTime).contains(NextAct.Kind.ASK_MICROSOFT));
		OrderStanding late = standing(order, due.plusDays(1));
		assertTrue(late.overdue());
		assertEquals(List.of(NextAct.Kind.ASK_MICROSOFT, NextAct.Kind.OVERRIDE_REQUEST), kinds(late).subList(0, 2));
		assertTrue(late.nextDue().orElseThrow().overdue());
		assertEquals(DueItem.Kind.ANSWER, late.nextDue().orElseThrow().kind());
		assertEquals(
				"The losing provider's answer is expected: industry's target 24 hours, 48 for multi-line; 3 working "
						+ "days, a customer's experience of 2018",
				late.nextDue().orElseThrow().text());
	}

	@Test
	void afterFiveWorkingDaysOfNoticeTheComplaintIsNext() {
		PortOrder order = order(OrderState.CONTACTING_CARRIER);
		order.setOverrideAlert(LocalDate.of(2026, 12, 23));
		LocalDate ends = LocalDate.of(2027, 1, 4);
		DueItem waits = override(order, ends).orElseThrow();
		assertEquals(ends, waits.date());
		assertFalse(waits.overdue());
		assertEquals(
				"The losing provider, put on notice of a Porting Override on 23 December 2026, has 5 working days to "
						+ "resolve the matter",
				waits.text());
		DueItem over = override(order, ends.plusDays(1)).orElseThrow();
		assertTrue(over.overdue());
		assertEquals("The 5 working days of the Porting Override raised on 23 December 2026 are over. If the losing "
				+ "provider did not resolve the matter, the customer complains to Ofcom next", over.text());
		assertEquals(Optional.of("ofcomReference"), over.field());
		order.setOfcomReference("01-234567");
		assertEquals(Optional.empty(), override(order, ends.plusDays(1)));
		assertTrue(kinds(standing(order, ends)).contains(NextAct.Kind.OVERRIDE_REQUEST));
		order.setOfcomReference(null);
		order.setSubmissionDate(LocalDate.of(2026, 12, 24));
		assertEquals(Optional.empty(), override(order, ends), "it was for the revision before");
		order.setSubmissionDate(LocalDate.of(2026, 12, 11));
		order.setState(OrderState.COMPLETED);
		assertEquals(Optional.empty(), override(order, ends));
	}

	private static Optional<DueItem> override(PortOrder order, LocalDate today) {
		return standing(order, today).due().stream().filter(item -> item.kind() == DueItem.Kind.OVERRIDE).findFirst();
	}

	@Test
	void whatWasDueOnAFridayIsOverdueOnMonday() {
		PortOrder order = order(OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(LocalDate.of(2026, 12, 8));
		LocalDate friday = LocalDate.of(2026, 12, 11);
		assertEquals(Optional.of(friday), standing(order, friday).until());
		for (LocalDate day : List.of(friday, friday.plusDays(1), friday.plusDays(2))) {
			OrderStanding standing = standing(order, day);
			assertFalse(standing.overdue(), day::toString);
			assertFalse(standing.nextDue().orElseThrow().overdue(), day::toString);
			assertFalse(kinds(standing).contains(NextAct.Kind.ASK_MICROSOFT), day::toString);
		}
		OrderStanding monday = standing(order, friday.plusDays(3));
		assertTrue(monday.overdue());
		assertTrue(monday.nextDue().orElseThrow().overdue());
		assertTrue(kinds(monday).contains(NextAct.Kind.ASK_MICROSOFT));
	}

	@Test
	void whatWasDueBeforeHolidaysIsOverdueAfterThem() {
		PortOrder order = order(OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(LocalDate.of(2026, 12, 21));
		LocalDate eve = LocalDate.of(2026, 12, 24);
		assertEquals(Optional.of(eve), standing(order, eve).until());
		eve.datesUntil(eve.plusDays(5)).forEach(day -> assertFalse(standing(order, day).overdue(), day::toString));
		assertTrue(standing(order, eve.plusDays(5)).overdue());
	}

	@Test
	void nothingBecomesOverdueOnADayOff() {
		for (OrderState state : OrderState.values()) {
			PortOrder order = order(state);
			order.setFocDate(state == OrderState.TRANSFER_APPROVED ? SUBMITTED : null);
			order.setPortOrderId(state == OrderState.SUBMITTED ? null : "PO-1");
			order.setContractEndDate(LocalDate.of(2026, 11, 19));
			boolean before = false;
			for (LocalDate day = SUBMITTED; day.isBefore(SUBMITTED.plusDays(40)); day = day.plusDays(1)) {
				OrderStanding standing = standing(order, day);
				boolean overdue = standing.due().stream().anyMatch(DueItem::overdue);
				boolean isOff = DatePlan.of(order, Orders.CONTEXT).days().whyNot(day).isPresent();
				assertFalse(overdue && !before && isOff, state + " on " + day);
				before = overdue;
			}
		}
	}

	/** Only what is owed waits once its day has passed: an answer, a Port Order ID, calls, conversions. */
	@ParameterizedTest
	@EnumSource(OrderState.class)
	void whatIsPastIsNotExpected(OrderState state) {
		PortOrder order = order(state);
		order.setPortOrderId(state == OrderState.SUBMITTED ? null : "PO-1");
		order.setContractEndDate(LocalDate.of(2026, 11, 19));
		order.setFocDate(state == OrderState.TRANSFER_APPROVED || state == OrderState.COMPLETED
				? LocalDate.of(2026, 12, 22)
				: null);
		LocalDate later = LocalDate.of(2027, 3, 1);
		List<DueItem> due = standing(order, later).due();
		due.forEach(item -> assertTrue(item.overdue() && Set.of(DueItem.Kind.PORT_ORDER_ID, DueItem.Kind.ANSWER,
				DueItem.Kind.CUT_OVER).contains(item.kind()), item::toString));
		if (state == OrderState.COMPLETED || state == OrderState.CANCELLED || state == OrderState.DRAFT
				|| state == OrderState.REJECTED) {
			assertEquals(List.of(), due);
		}
		order.setFocDate(LocalDate.of(2026, 12, 22));
		assertFalse(standing(order, later).due().stream().anyMatch(item -> item.kind() == DueItem.Kind.ANSWER),
				"it was given");
	}

	@Test
	void aPortOrderIdOfASundayIsOverdueOnTuesday() {
		PortOrder order = order(OrderState.SUBMITTED);
		order.setPortOrderId(null);
		LocalDate sunday = LocalDate.of(2026, 11, 29);
		order.setSubmissionDate(sunday);
		assertFalse(standing(order, sunday.plusDays(1)).overdue());
		assertTrue(standing(order, sunday.plusDays(2)).overdue());
	}

	@Test
	void whatIsWaitedForSaysHowItsDayIsCounted() {
		PortOrder order = order(OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(LocalDate.of(2026, 11, 29));
		String reason = standing(order, SUBMITTED).untilReason();
		assertTrue(reason.contains("counts as Monday 30 November 2026"), reason);
		assertEquals("", standing(order(OrderState.DRAFT), SUBMITTED).untilReason());
		PortOrder approved = order(OrderState.TRANSFER_APPROVED);
		approved.setFocDate(SUBMITTED);
		assertEquals("", standing(approved, SUBMITTED).untilReason());
	}

	@Test
	void anOpenQuestionMakesItYourTurn() {
		PortOrder order = order(OrderState.PROCESSING);
		Question question = ModelFactory.eINSTANCE.createQuestion();
		question.setId("question-1");
		question.setAsked(SUBMITTED);
		order.getQuestions().add(question);
		OrderStanding asked = standing(order, SUBMITTED);
		assertEquals(NextActor.YOU, asked.actor());
		assertEquals(NextAct.Kind.ANSWER_QUESTION, asked.next().getFirst().kind());
		assertEquals(Optional.of("questions[question-1].answer"), asked.next().getFirst().field());
		OrderStanding late = standing(order, LocalDate.of(2026, 12, 17));
		assertEquals(Optional.empty(), late.until(), "nobody says until when a question is to be answered");
		assertFalse(late.overdue());
		assertEquals(List.of(DueItem.Kind.QUESTION, DueItem.Kind.ANSWER),
				late.due().stream().map(DueItem::kind).toList(), "the losing provider owes its answer all the same");
		assertEquals(List.of(false, true), late.due().stream().map(DueItem::overdue).toList());
		question.setAnswered(SUBMITTED);
		assertEquals(NextActor.MICROSOFT, standing(order, SUBMITTED).actor());
	}

	@Test
	void aRevisionThatHasItsPortOrderIdWaitsForNoneOther() {
		PortOrder order = order(OrderState.SUBMITTED);
		LocalDate later = SUBMITTED.plusDays(7);
		assertFalse(standing(order, later).overdue());
		assertEquals(List.of(), standing(order, later).due());
		order.setPortOrderId(null);
		assertTrue(standing(order, later).overdue());
		assertEquals(DueItem.Kind.PORT_ORDER_ID, standing(order, later).nextDue().orElseThrow().kind());
	}

	@Test
	void whyItWasRejectedIsToldUntilItIsHandedInAgain() {
		PortOrder order = order(OrderState.REJECTED);
		Rejection rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setBy(RejectedBy.CARRIER);
		rejection.setDate(SUBMITTED);
		rejection.setCode("06");
		rejection.setReason("MBN not on account");
		rejection.setRevision(order.getRevision());
		order.getRejections().add(rejection);
		RejectionTold told = standing(order, SUBMITTED).rejected().orElseThrow();
		assertEquals("The losing provider rejected it on Friday 11 December 2026. Its code is 06. It said:"
				+ " \u201cMBN not on account\u201d", told.said());
		assertEquals(1, told.causes().size());
		assertTrue(told.causes().getFirst().contains("main billing number"), told::toString);
		assertEquals(1, told.hints().size(), "the losing side may stop at the first fault");
		order.setState(OrderState.DRAFT);
		order.setRevision(order.getRevision() + 1);
		assertEquals(Optional.of(told), standing(order, SUBMITTED).rejected());
		order.setState(OrderState.SUBMITTED);
		assertEquals(Optional.empty(), standing(order, SUBMITTED).rejected());
	}

	@Test
	void aCompletedOrderWaitsForTheConversionsThatAreListed() {
		PortOrder order = order(OrderState.COMPLETED);
		assertEquals(NextActor.NOBODY, standing(order, SUBMITTED).actor());
		order.getNumbers().getFirst().setUsage(NumberUsage.VOICE_APP);
		order.setFocDate(SUBMITTED);
		assertEquals(NextActor.NOBODY, standing(order, SUBMITTED).actor(), "the wizard was told the usage");
		assertEquals(List.of(NextAct.Kind.PLAN_CONVERSIONS), kinds(standing(order, SUBMITTED)));
		Conversion conversion = ModelFactory.eINSTANCE.createConversion();
		conversion.setId("conversion-1");
		conversion.setFirst("+442079460000");
		conversion.setUsage(NumberUsage.VOICE_APP);
		order.getConversions().add(conversion);
		OrderStanding listed = standing(order, SUBMITTED);
		assertEquals(NextActor.YOU, listed.actor());
		assertEquals(Optional.of("conversions[conversion-1].done"), listed.next().getFirst().field());
		assertEquals(List.of(), listed.due(), "no day is made up");
		conversion.setPlannedDate(SUBMITTED);
		assertEquals(List.of(DueItem.Kind.CONVERSION),
				standing(order, SUBMITTED).due().stream().map(DueItem::kind).toList());
	}

	@Test
	void whatTheStateImpliesIsAskedFor() {
		PortOrder order = order(OrderState.TRANSFER_APPROVED);
		order.setPortOrderId(null);
		assertEquals(List.of("portOrderId", "focDate"),
				standing(order, SUBMITTED).next().stream().filter(act -> act.kind() == NextAct.Kind.ENTER_FIELD)
						.map(act -> act.field().orElseThrow()).toList());
	}

	@Test
	void afterTheCommitmentTheDayItselfTheLastMomentAndTheNumbersWait() {
		PortOrder order = order(OrderState.TRANSFER_APPROVED);
		order.setFocDate(LocalDate.of(2026, 12, 22));
		JournalEntry accepted = ModelFactory.eINSTANCE.createJournalEntry();
		accepted.setKind(JournalKind.STATE_CHANGE);
		accepted.setFrom(OrderState.CONTACTING_CARRIER);
		accepted.setTo(OrderState.TRANSFER_APPROVED);
		accepted.setSeen(true);
		accepted.setWhen(Instant.parse("2026-12-11T12:00:00Z"));
		order.getJournal().add(accepted);
		OrderStanding standing = standing(order, SUBMITTED);
		assertEquals(List.of(DueItem.Kind.NUMBERS_APPEAR, DueItem.Kind.LAST_CANCEL, DueItem.Kind.CUT_OVER),
				standing.due().stream().map(DueItem::kind).toList());
		assertTrue(standing.lastCancel().isPresent());
		assertTrue(standing.confirmed());
		assertEquals(Optional.empty(), standing(order(OrderState.DRAFT), SUBMITTED).lastCancel());
		assertTrue(standing(order, LocalDate.of(2026, 12, 23)).overdue());
		order.setState(OrderState.TRANSFER_PENDING);
		assertTrue(standing(order, SUBMITTED).lastCancel().isEmpty());
	}

	@Test
	void errorsHoldUpWhatIsOursToDo() {
		PortOrder order = Orders.correct();
		var errors = new Errors(List.of(), Orders.ENGINE.check(order, Orders.CONTEXT.forSubmission()).errors());
		OrderStanding standing = OrderStanding.of(order, Orders.CONTEXT, errors);
		NextAct submit = standing.next().stream()
				.filter(act -> act.state().equals(Optional.of(OrderState.SUBMITTED))).findFirst().orElseThrow();
		assertEquals("1 error keeps the order from being submitted. Mend what is named here first.",
				submit.whyNot().orElseThrow().text());
		assertEquals("loa.signature.date", submit.whyNot().orElseThrow().places().getFirst().path());
		assertTrue(standing.next().stream().filter(act -> act.kind() == NextAct.Kind.MAKE_PACK)
				.allMatch(act -> act.whyNot().isEmpty()));
	}
}
