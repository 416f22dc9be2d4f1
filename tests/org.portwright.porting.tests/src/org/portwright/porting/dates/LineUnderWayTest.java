package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.porting.dates.LateLineTest.AFTER_END;
import static org.portwright.porting.dates.LateLineTest.RULE;
import static org.portwright.porting.dates.LateLineTest.SUNDAY;
import static org.portwright.porting.dates.LateLineTest.TOO_LATE;
import static org.portwright.porting.dates.LateLineTest.customer;
import static org.portwright.porting.dates.LateLineTest.on;
import static org.portwright.porting.dates.LateLineTest.order;
import static org.portwright.porting.dates.LateLineTest.plan;
import static org.portwright.porting.dates.LateLineTest.problems;
import static org.portwright.porting.dates.LateLineTest.submitted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portwright.model.LineTechnology;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.life.DueItem;
import org.portwright.porting.life.OrderStanding;

/** A copper line whose order is under way, was rejected, or has a confirmed date after the last one to move. */
class LineUnderWayTest {

	@Test
	void aConfirmedDateAfterTheEndIsNoSettledOne() {
		PortOrder order = order();
		Orders.underWay(order, OrderState.TRANSFER_APPROVED);
		order.setFocDate(TOO_LATE);
		DatePlan plan = plan(SUNDAY, order);
		assertEquals(LocalDate.of(2027, 1, 29), plan.milestone(MilestoneKind.LAST_MOVE).orElseThrow().date());
		assertTrue(plan.confirmedLateWords().orElseThrow().endsWith("Ask Microsoft for an earlier date."));
		List<DueItem> due = OrderStanding.of(order, on(SUNDAY), OrderStanding.Errors.NONE).due();
		assertTrue(due.stream().anyMatch(item -> item.kind() == DueItem.Kind.LAST_MOVE
				&& item.text().contains("the confirmed date is after it")
				&& item.field().equals(Optional.of("focDate"))),
				due::toString);
		assertFalse(plan(LocalDate.of(2027, 1, 31), order).confirmedLateWords().orElseThrow().contains("earlier"));
		order.setFocDate(LocalDate.of(2027, 1, 28));
		assertEquals(Optional.empty(), plan(SUNDAY, order).confirmedLateWords());
		assertEquals(Optional.empty(), plan(SUNDAY, order).milestone(MilestoneKind.LAST_MOVE));
	}

	/** Also one in a file by mistake: an order that was not submitted has no date that somebody confirmed. */
	@Test
	void nobodyConfirmsTheDateOfADraft() {
		for (int revision = 1; revision < 3; revision++) {
			PortOrder order = order();
			order.setRevision(revision);
			order.setFocDate(LocalDate.of(2026, 12, 15));
			DatePlan plan = plan(SUNDAY, order);
			assertFalse(plan.possible().over());
			assertTrue(plan.milestone(MilestoneKind.LAST_SUBMIT).isPresent());
			assertTrue(plan.milestone(MilestoneKind.LAST_MOVE).isPresent());
			assertTrue(plan.milestone(MilestoneKind.CUT_OVER).filter(move -> !move.reckoned()).isEmpty());
			List<DueItem> due = OrderStanding.of(order, on(SUNDAY), OrderStanding.Errors.NONE).due();
			assertEquals(List.of(DueItem.Kind.LAST_SUBMIT, DueItem.Kind.LAST_MOVE),
					due.stream().map(DueItem::kind).toList());
			String customer = customer(SUNDAY, order);
			assertFalse(customer.contains("confirmed") || customer.contains("15 December"), customer);
			order.setFocDate(null);
			assertEquals(customer(SUNDAY, order), customer);
		}
	}

	/** The first page of an order leads with it, as the list of what waits does. */
	@Test
	void theStandingSaysWhatTheEndOfTheLineAsksFor() {
		PortOrder order = order();
		Orders.underWay(order, OrderState.TRANSFER_APPROVED);
		order.setFocDate(TOO_LATE);
		assertTrue(lineEnd(SUNDAY, order).startsWith("Monday 1 February 2027 is after the last date to move."));
		assertTrue(lineEnd(SUNDAY, order).endsWith("Ask Microsoft for an earlier date."));
		for (OrderState state : List.of(OrderState.DRAFT, OrderState.REJECTED, OrderState.CONTACTING_CARRIER,
				OrderState.TRANSFER_APPROVED, OrderState.NOT_MOVED)) {
			order.setState(state);
			order.setFocDate(state == OrderState.NOT_MOVED ? LocalDate.of(2027, 1, 28) : TOO_LATE);
			assertTrue(lineEnd(AFTER_END, order).contains("find out today whether the losing provider still has"),
					state::getLiteral);
		}
		order.setState(OrderState.COMPLETED);
		assertEquals("", lineEnd(AFTER_END, order));
		order.setState(OrderState.TRANSFER_APPROVED);
		order.setFocDate(LocalDate.of(2027, 1, 28));
		assertEquals("", lineEnd(SUNDAY, order));
		order.setState(OrderState.DRAFT);
		order.setFocDate(null);
		assertEquals("", lineEnd(SUNDAY, order), "nothing is late");
	}

	private static String lineEnd(LocalDate today, PortOrder order) {
		return OrderStanding.of(order, on(today), OrderStanding.Errors.NONE).lineEnd();
	}

	@Test
	void aConfirmedDateAfterTheEndSettlesNothingOnceItHasPassed() {
		for (OrderState state : List.of(OrderState.CONTACTING_CARRIER, OrderState.TRANSFER_APPROVED,
				OrderState.TRANSFER_PENDING)) {
			PortOrder order = order();
			Orders.underWay(order, state);
			order.setFocDate(TOO_LATE);
			String said = plan(AFTER_END, order).confirmedLateWords().orElseThrow();
			assertTrue(said.startsWith("Monday 1 February 2027 is after the last date to move. The PSTN ended on "
					+ "Sunday 31 January 2027") && said.contains("find out today whether"), said);
			assertTrue(plan(AFTER_END, order).milestone(MilestoneKind.LAST_MOVE).isPresent());
			List<DueItem> due = OrderStanding.of(order, on(AFTER_END), OrderStanding.Errors.NONE).due();
			assertTrue(due.stream().anyMatch(item -> item.overdue() && item.field().equals(Optional.of("focDate"))
					&& item.text().contains("find out today whether")), due::toString);
			assertTrue(problems(AFTER_END, order).stream().anyMatch(problem -> problem.code().equals(RULE)));
			String customer = customer(AFTER_END, order);
			assertTrue(customer.contains("Your numbers were to move on Monday 1 February 2027, but your line was part "
					+ "of the old telephone network") && customer.contains("whether it still has your numbers"),
					customer);
			order.getLoa().setLineTechnology(LineTechnology.IP);
			assertEquals(Optional.empty(), plan(AFTER_END, order).confirmedLateWords());
		}
	}

	/** Another date is no way out. */
	@Test
	void aDraftsDateAfterTheEndThatHasPassedIsAfterTheEndToo() {
		PortOrder order = order();
		order.getLoa().setRequestedDate(TOO_LATE);
		List<Problem> found = problems(AFTER_END, order).stream()
				.filter(problem -> problem.feature().equals("loa.requestedDate")).toList();
		assertEquals(List.of("DATE_PAST", RULE), found.stream().map(Problem::code).toList());
		String message = found.getLast().message();
		assertTrue(message.contains("The PSTN ended") && !message.contains("Accept"), message);
		order.getLoa().setRequestedDate(LocalDate.of(2027, 1, 29));
		assertFalse(problems(AFTER_END, order).stream().anyMatch(problem -> problem.code().equals(RULE)));
	}

	@Test
	void datesOfAnOrderUnderWayThatHavePassedAreSaidToHave() {
		PortOrder order = submitted(LocalDate.of(2026, 11, 20));
		order.setState(OrderState.CONTACTING_CARRIER);
		assertTrue(plan(AFTER_END, order).allPassed().orElseThrow().startsWith("No date is possible any more. "));
		order.getLoa().setLineTechnology(LineTechnology.IP);
		assertEquals(Optional.of("No date is possible any more: Friday 18 December 2026 was the latest. Ask Microsoft "
				+ "for a new one."), plan(AFTER_END, order).allPassed());
		assertEquals(Optional.empty(), plan(LocalDate.of(2026, 12, 18), order).allPassed());
	}

	@Test
	void aRejectedOrderHasNoConfirmedDate() {
		PortOrder order = order();
		Orders.underWay(order, OrderState.CONTACTING_CARRIER);
		order.getLoa().setRequestedDate(TOO_LATE);
		order.setFocDate(TOO_LATE);
		order.setState(OrderState.REJECTED);
		DatePlan plan = plan(SUNDAY, order);
		assertFalse(plan.possible().over());
		assertTrue(plan.milestone(MilestoneKind.LAST_SUBMIT).isPresent());
		assertTrue(plan.milestone(MilestoneKind.LAST_MOVE).isPresent());
		List<String> found = problems(SUNDAY, order).stream().map(Problem::feature).toList();
		assertTrue(found.contains("loa.requestedDate"), found::toString);
		assertFalse(found.contains("focDate"), found::toString);
		assertEquals(List.of(RULE), plan.possible().whyNot(TOO_LATE).stream().map(DateReason::code).toList(),
				"its days are counted from the next submission");
	}

	@Test
	void aLineThatHasEndedHasNoMinimum() {
		assertEquals(Optional.empty(),
				plan(AFTER_END, submitted(LocalDate.of(2027, 1, 4))).possible().industryMinimum());
	}

	@Test
	void aMinimumThatHasPassedIsNotOffered() {
		PortOrder order = submitted(LocalDate.of(2026, 12, 30));
		assertTrue(plan(LocalDate.of(2026, 12, 31), order).possible().minimumAgainstAdvice().isPresent());
		assertEquals(Optional.empty(), plan(LocalDate.of(2027, 1, 29), order).possible().minimumAgainstAdvice());
	}

	/** By the last day to submit for the last date to move, an earlier date has gone. */
	@Test
	void forAnEarlierDateTheLetterIsNeededAsSoonAsPossible() {
		PortOrder order = order();
		order.getLoa().setRequestedDate(LocalDate.of(2026, 12, 29));
		String said = customer(SUNDAY, order);
		assertTrue(said.contains("We ask for Tuesday 29 December 2026."), said);
		assertTrue(said.contains("- as soon as you can: the signed letter."), said);
		order.getLoa().setRequestedDate(null);
		assertFalse(customer(SUNDAY, order).contains("- as soon as you can: the signed letter."));
	}

	@Test
	void aSubmissionThatNobodyRecordedHasNoDay() {
		PortOrder order = submitted(LocalDate.of(2026, 11, 20));
		order.setSubmissionDateAssumed(true);
		assertTrue(customer(SUNDAY, order).startsWith("The order has gone in.\n"), customer(SUNDAY, order));
	}

	@Test
	void aConfirmedDateAfterTheEndIsMovedForward() {
		PortOrder order = order();
		Orders.underWay(order, OrderState.TRANSFER_APPROVED);
		order.setFocDate(TOO_LATE);
		String message = problems(SUNDAY, order).stream().filter(problem -> problem.code().equals(RULE)).findFirst()
				.orElseThrow().message();
		assertTrue(message.contains("Ask Microsoft for an earlier confirmed date"), message);
		assertFalse(message.contains("Choose an earlier date"), message);
		String words = customer(SUNDAY, order);
		assertTrue(words.contains("We are asking Microsoft for an earlier day, Friday 29 January 2027 at the latest."),
				words);
		assertFalse(words.contains("the numbers move"), words);
		words = customer(LocalDate.of(2027, 1, 31), order);
		assertFalse(words.contains("earlier"), words);
		assertTrue(words.contains("whether it still has your numbers"), words);
		order.setFocDate(LocalDate.of(2027, 1, 28));
		assertFalse(customer(SUNDAY, order).contains("switched off"), customer(SUNDAY, order));
	}

	@Test
	void nobodyIsToldOfHoursToGoOnceTheDayHasPassed() {
		PortOrder order = order();
		Orders.underWay(order, OrderState.TRANSFER_PENDING);
		order.setFocDate(SUNDAY.minusDays(2));
		OrderStanding standing = OrderStanding.of(order, on(SUNDAY), OrderStanding.Errors.NONE);
		assertFalse(standing.explained().contains("24 hours to go"), standing::explained);
		order.setFocDate(SUNDAY.plusDays(1));
		assertTrue(OrderStanding.of(order, on(SUNDAY), OrderStanding.Errors.NONE).explained()
				.contains("24 hours to go"));
	}
}
