package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portwright.model.LineTechnology;
import org.portwright.model.LineType;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.written.WrittenDate;

/** What a customer is told: the dates of the plan, in sentences without jargon. */
class CustomerWordsTest {

	private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
	private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

	private static String words(LocalDate today, PortOrder order) {
		return CustomerWords.of(plan(today, order));
	}

	private static DatePlan plan(LocalDate today, PortOrder order) {
		return DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), today));
	}

	@Test
	void aCustomerWithoutDatesCanChoose() {
		PortOrder order = Orders.correct();
		order.getLoa().setRequestedDate(null);
		order.getLoa().setRangeHolder("Fabrikam Telecom");
		String words = words(FRIDAY, order);
		assertTrue(words.startsWith("""
				If the order goes in today, Friday 11 December 2026, these dates apply.
				At the moment no day suits everybody: we advise none before Wednesday 13 January 2027, and Microsoft \
				takes none after Friday 8 January 2027. You can choose:
				- the working days from Tuesday 29 December 2026 to Friday 8 January 2027, without the bank holidays \
				1 January 2027 (New Year's Day). If"""), words);
		assertTrue(words.contains("- Wednesday 13 January 2027 or a later day, if Microsoft agrees to it.\n"), words);
		assertFalse(words.contains("the numbers move"), words);
		assertFalse(words.contains("called off"), words);
	}

	@Test
	void aDateWantedThatHasPassedIsNamed() {
		PortOrder order = Orders.correct();
		order.getLoa().setRequestedDate(FRIDAY.minusDays(1));
		String passed = "The day that you asked for, Thursday 10 December 2026, has passed.\n";
		assertTrue(words(FRIDAY, order).startsWith(passed), words(FRIDAY, order));
		assertFalse(words(FRIDAY.minusDays(1), order).contains("has passed"));
		order.getLoa().setLineTechnology(LineTechnology.PSTN);
		assertTrue(words(FRIDAY, order).startsWith(passed), words(FRIDAY, order));
	}

	/** It is not known whether the order goes in today: each later day moves the dates. */
	@Test
	void aDraftWithoutADateClaimsNoSubmission() {
		PortOrder order = Orders.correct();
		order.getLoa().setRequestedDate(null);
		order.getLoa().setLineTechnology(LineTechnology.PSTN);
		order.getLoa().setRangeHolder("Fabrikam Telecom");
		String words = words(Orders.TODAY, order);
		assertTrue(words.startsWith("If the order goes in today, Tuesday 3 November 2026, these dates apply.\n"),
				words);
		assertFalse(words.contains(": the order goes in.") || words.contains("2026: the numbers move"), words);
		assertTrue(words.contains("What happens when, if the order goes in today:\n- Tuesday 1 December 2026 at the "
				+ "earliest: the numbers move."), words);
		assertTrue(words.contains("- as soon as you can, and by Friday 15 January 2027 at the latest: the signed "
				+ "letter."), words);
		order.getLoa().setRequestedDate(LocalDate.of(2026, 12, 2));
		words = words(Orders.TODAY, order);
		assertFalse(words.contains(": the order goes in.") || words.contains("at the earliest"), words);
		assertTrue(words.contains("- as soon as you can: the signed letter."), words);
	}

	@Test
	void noDayIsOfferedWhileTheMinimumIsNotKnown() {
		PortOrder order = Orders.correct();
		order.getLoa().setRequestedDate(null);
		order.getLoa().setLineType(LineType.UNSPECIFIED);
		for (LocalDate today : List.of(Orders.TODAY, SUNDAY, FRIDAY)) {
			DatePlan plan = plan(today, order);
			String words = CustomerWords.of(plan);
			assertTrue(words.contains("once we have all numbers and know how they are installed"), words);
			assertFalse(words.contains("You can choose"), words);
			assertFalse(words.contains("Possible for the move"), words);
			assertFalse(words.contains("Friday 4 December 2026 to"), words);
			assertEquals(Optional.empty(), plan.milestone(MilestoneKind.CUT_OVER));
			assertEquals(List.of(),
					plan.possible().clash().map(DateClash::relax).orElse(List.of()));
		}
		order.getNumbers().clear();
		assertTrue(words(SUNDAY, order).contains("once we have all numbers"));
	}

	@Test
	void whoHoldsTheRangeMayDecideWhichDayCanBeNamed() {
		PortOrder order = Orders.partial("+442079460000", "+442079460004");
		order.getLoa().setLineType(LineType.MULTI_LINE);
		order.getLoa().setRequestedDate(null);
		order.getLoa().setRangeHolder(null);
		DatePlan plan = plan(LocalDate.of(2027, 6, 1), order);
		assertEquals(Optional.empty(), plan.possible().clash());
		assertEquals(Optional.empty(), plan.possible().firstPossible());
		assertTrue(CustomerWords.of(plan).contains("once we know which provider the numbers were allocated to"));
		order.getLoa().setRangeHolder("Fabrikam Telecom");
		assertTrue(words(LocalDate.of(2027, 6, 1), order)
				.contains("Possible for the move: Thursday 1 July 2027 alone."));
	}

	@Test
	void aSundayCountsAsMondayAndHolidaysAreLeftOut() {
		PortOrder order = Orders.correct();
		String words = words(SUNDAY, order);
		assertTrue(
				words.contains("Working days are counted from Monday 30 November 2026, since Sunday 29 November 2026 "
						+ "is none. Bank holidays are left out: 25 December 2026 (Christmas Day), 28 December 2026 (Boxing Day "
						+ "(substitute day)).\n"),
				words);
	}

	@Test
	void aPossibleDayIsNamedWithoutAWarning() {
		PortOrder order = Orders.correct();
		order.getLoa().setRequestedTime(LocalTime.of(10, 0));
		assertTrue(words(Orders.TODAY, order).contains("We ask for Thursday 3 December 2026, 10:00. The date holds"));
		assertTrue(words(Orders.TODAY.plusDays(7), order).contains("That may be refused"));
		order.getLoa().setRequestedDate(null);
		assertTrue(
				words(Orders.TODAY, order).contains("Possible for the move: the working days from Tuesday 1 December "
						+ "2026 to Thursday 3 December 2026. We"),
				words(Orders.TODAY, order));
	}

	@Test
	void whatIsConfirmedIsSaidToBe() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.TRANSFER_APPROVED);
		String words = words(Orders.TODAY, order);
		assertTrue(words.startsWith("The order went in on Tuesday 3 November 2026.\nYour numbers move on Thursday "
				+ "3 December 2026. Your present provider has confirmed this date.\n"), words);
		assertFalse(words.contains("the order goes in"), words);
		assertTrue(words(FRIDAY, order).contains("were to move on Thursday 3 December 2026"));
	}

	@Test
	void whatHasPassedOrEndedIsNotAnnounced() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.COMPLETED);
		assertEquals("Your numbers have moved.\n", words(FRIDAY, order));
		order.setState(OrderState.CANCELLED);
		assertEquals("The move was cancelled. Your numbers stay with your present provider.\n", words(FRIDAY, order));
		order.setFocDate(null);
		assertFalse(words(FRIDAY, order).contains("confirmed"));
		order.setState(OrderState.REJECTED);
		assertEquals("""
				The order was not accepted. We correct it and submit it again; only then can we name new dates.

				Please do not end the contract for the lines before the numbers have moved: the numbers would be lost.
				""", words(FRIDAY, order));
		order.setState(OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(LocalDate.of(2026, 11, 3));
		order.getLoa().setRequestedDate(null);
		String words = words(FRIDAY, order);
		assertTrue(words.contains("have passed. We are asking for a new one."), words);
		assertFalse(words.contains("November 2026:"), words);
	}

	@Test
	void everyMilestoneHasItsLine() {
		PortOrder order = Orders.correct();
		order.setContractEndDate(LocalDate.of(2026, 12, 31));
		DatePlan plan = plan(Orders.TODAY, order);
		String words = CustomerWords.of(plan);
		plan.milestones().forEach(
				milestone -> assertTrue(words.contains(WrittenDate.shown(milestone.date())), milestone::toString));
		assertFalse(words.matches("(?s).*(DATE_|uk-teams|FOC|Firm Order|\\{|'').*"), words);
	}

	@Test
	void theWordsAreEnglishInEveryLocale() {
		String words = words(FRIDAY, Orders.correct());
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals(words, words(FRIDAY, Orders.correct()));
		} finally {
			Locale.setDefault(before);
		}
	}
}
