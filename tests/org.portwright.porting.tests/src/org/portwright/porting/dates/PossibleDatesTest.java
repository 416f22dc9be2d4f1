package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.LineType;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;

/** Which dates are possible, with their reasons: the example of the design, and what is not known. */
class PossibleDatesTest {

	private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

	static Stream<LocalDate> daysWithoutDates() {
		return LocalDate.of(2026, 12, 2).datesUntil(LocalDate.of(2026, 12, 28));
	}

	private static PossibleDates on(LocalDate today, PortOrder order) {
		return DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), today)).possible();
	}

	/** A DDI range as installed, of which the losing provider is the holder. */
	private static PortOrder range() {
		PortOrder order = Orders.correct();
		order.getLoa().setRangeHolder("Fabrikam Telecom");
		return order;
	}

	@Test
	void theFridayBeforeChristmasWeekHasNoDates() {
		PossibleDates possible = on(FRIDAY, range());
		assertEquals(LocalDate.of(2027, 1, 13), possible.earliest().date());
		assertEquals(LocalDate.of(2027, 1, 8), possible.latest().orElseThrow().date());
		assertEquals(LocalDate.of(2026, 12, 29), possible.industryMinimum().orElseThrow().date());
		DateClash clash = possible.clash().orElseThrow();
		assertEquals(List.of("DATE_TOO_SOON", "DATE_TOO_FAR"), clash.codes());
		assertEquals(List.of("DATE_TOO_SOON", "DATE_TOO_FAR"), clash.relax().stream().map(Relaxation::code).toList());
		Relaxation advice = clash.relax().getFirst();
		assertEquals(LocalDate.of(2026, 12, 29), advice.earliest());
		assertEquals(Optional.of(LocalDate.of(2027, 1, 8)), advice.latest());
		assertEquals(LocalDate.of(2027, 1, 13), clash.relax().getLast().earliest());
		assertTrue(clash.text().contains("30 calendar days"), clash.text());
		assertTrue(clash.text().contains(" If you submit on or soon after Tuesday 29 December 2026, a "
				+ "date becomes available."), clash.text());
	}

	@Test
	void whatIsNotJudgedHasNoClash() {
		PortOrder unknown = range();
		unknown.setState(OrderState.PROCESSING);
		PortOrder settled = range();
		settled.setState(OrderState.TRANSFER_APPROVED);
		settled.setSubmissionDate(FRIDAY);
		assertTrue(on(FRIDAY, settled).clash().isPresent());
		settled.setFocDate(FRIDAY.plusDays(20));
		for (PossibleDates possible : List.of(on(FRIDAY, unknown), on(FRIDAY, settled))) {
			assertFalse(possible.isJudged());
			assertFalse(possible.isEmpty());
			assertEquals(Optional.empty(), possible.clash());
		}
		assertFalse(on(FRIDAY, unknown).unknowns().isEmpty());
	}

	@Test
	void theReasonsSayWhatWasCounted() {
		PossibleDates possible = on(FRIDAY, range());
		DateReason soon = possible.earliest().reasons().getFirst();
		assertEquals("The rule profile uk-teams advises at least 20 working days after Friday 11 December 2026: "
				+ "Wednesday 13 January 2027 or later. Bank holidays on the way do not count: 25 December 2026 "
				+ "(Christmas Day), 28 December 2026 (Boxing Day (substitute day)), 1 January 2027 (New Year's Day).",
				soon.text());
		assertEquals(List.of("Microsoft takes no date more than 30 calendar days after Friday 11 December 2026: "
				+ "Sunday 10 January 2027 at the latest.", "10 January 2027 is a Sunday."),
				possible.latest().orElseThrow().reasons().stream().map(DateReason::text).toList());
	}

	@ParameterizedTest
	@MethodSource("daysWithoutDates")
	void mostOfDecemberHasNoDates(LocalDate today) {
		assertTrue(on(today, range()).isEmpty());
	}

	@Test
	void whoHasAskedForNoDateYetHasDoneNothingWrong() {
		PortOrder order = range();
		order.getLoa().setRequestedDate(null);
		List<Problem> problems = Orders.ENGINE.check(order, new RuleContext(Orders.CONTEXT.profile(), FRIDAY)).open();
		assertEquals(List.of("DATE_MISSING", "DATE_WINDOW_EMPTY"), problems.stream().map(Problem::code).toList());
		assertTrue(problems.stream().allMatch(Problem::stillNeeded), problems::toString);
	}

	@Test
	void theDaysAroundHaveDates() {
		assertFalse(on(LocalDate.of(2026, 12, 1), range()).isEmpty());
		assertFalse(on(LocalDate.of(2026, 12, 28), range()).isEmpty());
	}

	@Test
	void anOrderUnderWayIsJudgedFromItsSubmission() {
		PortOrder order = range();
		order.setState(OrderState.SUBMITTED);
		order.setSubmissionDate(FRIDAY);
		assertEquals(LocalDate.of(2027, 1, 13), on(LocalDate.of(2027, 1, 13), order).earliest().date());
		PossibleDates possible = on(LocalDate.of(2027, 3, 1), order);
		assertEquals(FRIDAY, possible.from());
		assertEquals(LocalDate.of(2027, 3, 1), possible.earliest().date(), "no day that has passed");
		assertFalse(possible.clash().orElseThrow().text().contains("you submit"), "it has gone in");
		order.setFocDate(LocalDate.of(2027, 1, 6));
		assertTrue(on(FRIDAY, order).over());
		assertEquals(List.of(), on(FRIDAY, order).whyNot(LocalDate.of(2026, 12, 26)));
	}

	@Test
	void whatStandsAgainstADayIsAllOfIt() {
		PossibleDates possible = on(FRIDAY, range());
		assertEquals(List.of("DATE_NOT_WORKING_DAY", "DATE_TOO_SOON", "DATE_LEAD_TIME"),
				codes(possible, LocalDate.of(2026, 12, 25)));
		assertEquals(List.of("DATE_TOO_SOON", "DATE_TOO_FAR"), codes(possible, LocalDate.of(2027, 1, 12)));
		assertEquals(List.of("DATE_TOO_FAR"), codes(possible, LocalDate.of(2027, 1, 13)));
		assertEquals(List.of("DATE_PAST"), codes(possible, LocalDate.of(2026, 12, 10)));
	}

	private static List<String> codes(PossibleDates possible, LocalDate date) {
		return possible.whyNot(date).stream().map(DateReason::code).toList();
	}

	@Test
	void whatIsNotKnownIsSaid() {
		PortOrder order = range();
		assertEquals(List.of(), on(FRIDAY, order).unknowns());
		order.getLoa().setLineType(LineType.UNSPECIFIED);
		PossibleDates possible = on(LocalDate.of(2028, 12, 11), order);
		assertEquals(List.of("DATE_LEAD_TIME", "DATE_NOT_WORKING_DAY"),
				possible.unknowns().stream().map(DateReason::code).toList());
		assertTrue(possible.unknowns().getLast().text().contains("2029"));
		assertEquals(Optional.empty(), possible.industryMinimum());
		order.setState(OrderState.SUBMITTED);
		assertEquals("DATE_TOO_SOON", on(FRIDAY, order).unknowns().getFirst().code());
	}

	@Test
	void nothingIsOfferedThatIsCountedFromTheSubmissionThatWasRejected() {
		PortOrder order = range();
		order.getLoa().setRequestedDate(null);
		order.setSubmissionDate(Orders.TODAY);
		order.setState(OrderState.CONTACTING_CARRIER);
		LocalDate later = Orders.TODAY.plusDays(10);
		LocalDate first = on(later, order).firstPossible().orElseThrow();
		assertTrue(on(later, order).isPossible(first));
		assertEquals(Optional.empty(), on(first.plusDays(9), order).firstPossible(), "they have passed");
		order.setState(OrderState.REJECTED);
		assertEquals(Optional.empty(), on(later, order).firstPossible());
		assertFalse(on(later, order).isPossible(first));
	}

	@Test
	void hostileDatesAreBorne() {
		PortOrder order = range();
		order.getLoa().setRequestedDate(LocalDate.MAX);
		order.setContractEndDate(LocalDate.MAX);
		order.setState(OrderState.SUBMITTED);
		for (LocalDate date : List.of(LocalDate.MIN, LocalDate.MAX)) {
			order.setSubmissionDate(date);
			order.getLoa().setRequestedDate(date);
			assertFalse(on(date, order).isJudged());
			assertFalse(Orders.ENGINE.check(order, new RuleContext(Orders.CONTEXT.profile(), date)).open().isEmpty());
		}
	}
}
