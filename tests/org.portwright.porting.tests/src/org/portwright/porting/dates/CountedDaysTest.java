package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.written.WrittenDate;

/** Every text that counts working days says from which day, what that counts as, and which holidays it leaves out. */
class CountedDaysTest {

	private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

	static Stream<LocalDate> winter() {
		return LocalDate.of(2026, 12, 11).datesUntil(LocalDate.of(2027, 1, 5));
	}

	private static DatePlan plan(LocalDate today, PortOrder order, String profile) {
		return DatePlan.of(order, new RuleContext(Orders.profile(profile), today));
	}

	private static PortOrder draft(String holder) {
		PortOrder order = Orders.correct();
		order.getLoa().setRequestedDate(null);
		order.getLoa().setRangeHolder(holder);
		return order;
	}

	private static PortOrder submitted(LocalDate day, PortOrder order) {
		order.setState(OrderState.SUBMITTED);
		order.setSubmissionDate(day);
		return order;
	}

	private static String reason(DatePlan plan, MilestoneKind kind) {
		return plan.milestone(kind).orElseThrow().reason();
	}

	@Test
	void theLosingProvidersDaysSayThatSundayCountsAsMonday() {
		DatePlan plan = plan(SUNDAY, submitted(SUNDAY, draft("Fabrikam Telecom")), "uk-teams");
		assertEquals(LocalDate.of(2026, 12, 3), plan.milestone(MilestoneKind.ANSWER_DUE).orElseThrow().date());
		assertEquals(
				"3 working days, a customer's experience of 2018, counted from Sunday 29 November 2026, which is no "
						+ "working day and counts as Monday 30 November 2026. Compare: industry's target 24 hours, 48 for "
						+ "multi-line, often missed.",
				reason(plan, MilestoneKind.ANSWER_DUE));
	}

	@Test
	void aSubmissionOnASundayIsTakenUpOnMonday() {
		Milestone expected = plan(SUNDAY, submitted(SUNDAY, draft("")), "uk-teams")
				.milestone(MilestoneKind.PORT_ORDER_ID).orElseThrow();
		assertEquals(LocalDate.of(2026, 11, 30), expected.date());
		assertTrue(expected.reason().contains("counts as Monday 30 November 2026"), expected.reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Fabrikam Telecom", "Adatum" })
	void theIndustrysMinimumSaysFromWhichDay(String holder) {
		String text = plan(LocalDate.of(2026, 12, 25), draft(holder), "uk-teams").possible().industryMinimum()
				.orElseThrow().reasons().getFirst().text();
		assertTrue(text.contains(" after Friday 25 December 2026, which is no working day and counts as Tuesday "
				+ "29 December 2026: "), text);
		assertTrue(text.endsWith(" Bank holidays on the way do not count: 25 December 2026 (Christmas Day), "
				+ "28 December 2026 (Boxing Day (substitute day)), 1 January 2027 (New Year's Day)."), text);
	}

	@Test
	void theLastDayToCancelIsCountedBackFromTheCutOver() {
		PortOrder order = submitted(SUNDAY, draft(""));
		order.getLoa().setRequestedDate(LocalDate.of(2026, 12, 27));
		assertEquals("The order can be cancelled until 3 working days before the cut-over, counted back from Sunday "
				+ "27 December 2026, which is no working day and counts as Thursday 24 December 2026. Bank holidays on "
				+ "the way do not count: 25 December 2026 (Christmas Day).",
				reason(plan(SUNDAY, order, "uk-skype-2018"), MilestoneKind.LAST_CANCEL));
	}

	@ParameterizedTest
	@MethodSource("winter")
	void eachCountNamesItsDayAndEachHolidayLeftOut(LocalDate today) {
		for (String profile : List.of("uk-teams", "uk-skype-2018")) {
			for (String holder : List.of("", "Fabrikam Telecom", "Adatum")) {
				DatePlan plan = plan(today, submitted(today, draft(holder)), profile);
				PossibleDates possible = plan.possible();
				assertCounted(plan.days(), today, possible.earliest());
				possible.industryMinimum().ifPresent(least -> assertCounted(plan.days(), today, least));
				plan.milestone(MilestoneKind.ANSWER_DUE).ifPresent(
						due -> assertCounted(plan.days(), today, due.date(), due.reason()));
				plan.milestone(MilestoneKind.NUMBERS_APPEAR).ifPresent(appear -> assertCounted(plan.days(),
						plan.milestone(MilestoneKind.FOC).orElseThrow().date(), appear.date(), appear.reason()));
			}
		}
	}

	private static void assertCounted(WorkingDays days, LocalDate from, DateLimit limit) {
		limit.reasons().stream().filter(reason -> reason.text().contains("working day"))
				.forEach(reason -> assertCounted(days, from, limit.date(), reason.text()));
	}

	private static void assertCounted(WorkingDays days, LocalDate from, LocalDate until, String text) {
		assertTrue(text.contains(WrittenDate.shown(from)), text);
		assertEquals(!days.isWorking(from),
				text.contains(WrittenDate.shown(from) + ", which is no working day and counts as "
						+ WrittenDate.shown(days.nextFrom(from))),
				text);
		days.holidaysBetween(from, until).forEach(day -> assertTrue(
				text.contains(WrittenDate.plain(day) + " (" + days.whyNot(day).orElseThrow().name() + ')'), text));
	}

	@ParameterizedTest
	@MethodSource("winter")
	void theRulesSayTheSame(LocalDate today) {
		PortOrder order = draft("Fabrikam Telecom");
		order.getLoa().setRequestedDate(today.plusDays(1));
		var context = new RuleContext(Orders.CONTEXT.profile(), today);
		List<String> texts = new ArrayList<>();
		for (Problem problem : Orders.ENGINE.check(order, context).open()) {
			if (List.of("DATE_TOO_SOON", "DATE_LEAD_TIME").contains(problem.code())) {
				texts.add(problem.message());
			}
		}
		assertEquals(2, texts.size());
		texts.forEach(text -> assertCounted(DatePlan.of(order, context).days(), today, today.plusDays(10), text));
	}

	@Test
	void countingBackAndForthIsTheSame() {
		WorkingDays days = plan(SUNDAY, draft(""), "uk-teams").days();
		SUNDAY.datesUntil(SUNDAY.plusDays(60)).forEach(from -> {
			for (int count = 0; count < 30; count++) {
				assertEquals(count, days.between(from, days.after(from, count)), from + " " + count);
			}
		});
	}

	@Test
	void anOrderUnderWayCountsFromItsSubmission() {
		PortOrder order = draft("");
		order.setState(OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(SUNDAY);
		DatePlan plan = plan(SUNDAY.plusDays(2), order, "uk-teams");
		assertTrue(reason(plan, MilestoneKind.ANSWER_DUE).contains("Sunday 29 November 2026, which is no working day"));
		assertFalse(reason(plan, MilestoneKind.ANSWER_DUE).contains("Bank holidays"));
	}

	private static List<Problem> problems(LocalDate today, LocalDate requested) {
		PortOrder order = draft("Fabrikam Telecom");
		order.getLoa().setRequestedDate(requested);
		return Orders.ENGINE.check(order, new RuleContext(Orders.CONTEXT.profile(), today)).open();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2029-12-25", "2029-02-14", "2031-05-01" })
	void aDayOfAYearWithoutKnownHolidaysIsNotCalledAWorkingDay(LocalDate requested) {
		List<String> texts = problems(requested.minusDays(29), requested).stream().map(Problem::message).toList();
		assertEquals(List.of(), texts.stream().filter(text -> text.contains("is a working day")).toList());
		String said = WrittenDate.shown(requested) + " may be a bank holiday. The bank holidays of "
				+ requested.getYear() + " are not known";
		assertEquals(1, texts.stream().filter(text -> text.startsWith(said)).count(), texts::toString);
	}

	@Test
	void aRuleThatCountsIntoAYearWithoutKnownHolidaysSaysSo() {
		List<Problem> counted = problems(LocalDate.of(2028, 12, 18), LocalDate.of(2028, 12, 19)).stream()
				.filter(problem -> List.of("DATE_TOO_SOON", "DATE_LEAD_TIME").contains(problem.code())).toList();
		assertEquals(2, counted.size());
		counted.forEach(problem -> assertTrue(problem.message().contains("The bank holidays of 2029 are not known"),
				problem::message));
		counted.forEach(
				problem -> problem.fixes().forEach(fix -> assertFalse(fix.label().contains("2029"), fix::label)));
	}

	@Test
	void noHolidayIsToBeUntickedForAWeekend() {
		PortOrder order = submitted(SUNDAY, draft(""));
		order.getLoa().setRequestedDate(LocalDate.of(2026, 12, 19));
		List<Problem> problems = new ArrayList<>(
				Orders.ENGINE.check(order, new RuleContext(Orders.CONTEXT.profile(), SUNDAY)).open());
		order.setState(OrderState.TRANSFER_APPROVED);
		order.setFocDate(LocalDate.of(2026, 12, 19));
		problems.addAll(Orders.ENGINE.check(order, new RuleContext(Orders.CONTEXT.profile(), SUNDAY)).open());
		List<String> texts = problems.stream().filter(problem -> problem.code().endsWith("NOT_WORKING_DAY"))
				.map(Problem::message).toList();
		assertEquals(2, texts.size());
		texts.forEach(text -> assertFalse(text.contains("untick"), text));
	}
}
