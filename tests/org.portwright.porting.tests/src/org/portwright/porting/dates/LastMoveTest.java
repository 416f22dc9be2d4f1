package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.LineTechnology;
import org.portwright.model.LineType;
import org.portwright.model.Nation;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.life.DueItem;
import org.portwright.porting.life.OrderStanding;

/** The last date to move of a copper line, and the days to submit for it, as counted by hand on a calendar. */
class LastMoveTest {

	private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
	private static final LocalDate LAST = LocalDate.of(2027, 1, 29);
	private static final LocalDate FIRST_SUBMIT = LocalDate.of(2026, 12, 30);
	private static final String RULE = "DATE_AFTER_PSTN_END";
	private static final String LOSING = "Fabrikam Telecom";
	private static final String ANOTHER = "Adatum";

	/** An order for which the industry's minimum is so many working days. */
	private static PortOrder order(int workingDays) {
		PortOrder order = switch (workingDays) {
		case 4, 7 -> single("");
		case 14, 17 -> single("+441614960010");
		case 10, 13 -> Orders.correct();
		case 20 -> large();
		case 22, 25 -> part();
		default -> throw new IllegalArgumentException(String.valueOf(workingDays));
		};
		order.getLoa().setRangeHolder(List.of(4, 10, 14, 22).contains(workingDays) ? LOSING : ANOTHER);
		order.getLoa().setLineTechnology(LineTechnology.ISDN30);
		order.getLoa().setRequestedDate(null);
		return order;
	}

	private static PortOrder single(String last) {
		PortOrder order = Orders.partial("+441614960000", last);
		order.getLoa().setLineType(LineType.SINGLE_LINE);
		return order;
	}

	private static PortOrder large() {
		PortOrder order = Orders.correct();
		order.getNumbers().getFirst().setLast("+442079460199");
		return order;
	}

	private static PortOrder part() {
		PortOrder order = Orders.partial("+442079460000", "+442079460004");
		order.getLoa().getDdiRanges().addAll(Orders.correct().getLoa().getDdiRanges());
		return order;
	}

	private static DatePlan plan(LocalDate today, PortOrder order) {
		return DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), today));
	}

	private static LastMove last(LocalDate today, PortOrder order) {
		return plan(today, order).possible().lastMove().orElseThrow();
	}

	private static Optional<LocalDate> date(DatePlan plan, MilestoneKind kind) {
		return plan.milestone(kind).map(Milestone::date);
	}

	private static List<Problem> problems(LocalDate today, PortOrder order) {
		return Orders.ENGINE.check(order, new RuleContext(Orders.CONTEXT.profile(), today)).open().stream()
				.filter(problem -> problem.code().equals(RULE)).toList();
	}

	@ParameterizedTest
	@CsvSource({ "4,2027-01-25,2027-01-25,true", "7,2027-01-20,2027-01-20,true", "10,2027-01-15,2027-01-15,true",
			"13,2027-01-12,2027-01-12,true", "14,2027-01-11,2027-01-11,true", "17,2027-01-06,2027-01-06,true",
			"20,2026-12-31,2026-12-30,true", "22,2026-12-29,2026-12-24,false", "25,2026-12-22,2026-12-21,false" })
	void eachLeadTimeHasItsLastDayToSubmit(int workingDays, LocalDate england, LocalDate scotland, boolean left) {
		for (Nation nation : List.of(Nation.ENGLAND_AND_WALES, Nation.SCOTLAND)) {
			for (LocalDate requested : new LocalDate[] { null, LAST, LAST.plusDays(3) }) {
				PortOrder order = order(workingDays);
				order.setSiteNation(nation);
				order.getLoa().setRequestedDate(requested);
				DatePlan plan = plan(SUNDAY, order);
				LastMove last = plan.possible().lastMove().orElseThrow();
				LocalDate submit = nation == Nation.SCOTLAND ? scotland : england;
				assertEquals(Optional.of(LAST), date(plan, MilestoneKind.LAST_MOVE));
				assertEquals(Optional.of(submit), date(plan, MilestoneKind.LAST_SUBMIT));
				assertEquals(Optional.of(submit), last.lastSubmit());
				assertEquals(Optional.of(FIRST_SUBMIT), last.firstSubmit());
				assertEquals(!left, last.leavesNoDay());
				assertEquals(!left, last.submission().contains("That leaves no day. Ask Microsoft now if it accepts a "
						+ "date more than 30 calendar days ahead"), last::submission);
				assertTrue(last.submission().contains("submit on Wednesday 30 December 2026 or later"));
				assertTrue(last.submission().contains(workingDays + " working days"), last::submission);
				boolean tooLate = requested != null && requested.isAfter(LAST);
				assertEquals(tooLate ? 1 : 0, problems(SUNDAY, order).size());
				assertEquals(List.of(DueItem.Kind.LAST_SUBMIT, DueItem.Kind.LAST_MOVE), due(SUNDAY, order));
			}
		}
	}

	private static List<DueItem.Kind> due(LocalDate today, PortOrder order) {
		return OrderStanding.of(order, new RuleContext(Orders.CONTEXT.profile(), today), OrderStanding.Errors.NONE)
				.due().stream().map(DueItem::kind).toList();
	}

	@Test
	void submittingOnTheLastDayMeetsTheMinimumAndOnTheNextDoesNot() {
		for (int workingDays : List.of(4, 7, 10, 13, 14, 17, 20, 22, 25)) {
			PortOrder order = order(workingDays);
			WorkingDays days = plan(SUNDAY, order).days();
			LocalDate submit = last(SUNDAY, order).lastSubmit().orElseThrow();
			assertEquals(LAST, days.after(submit, workingDays));
			assertTrue(days.after(submit.plusDays(1), workingDays).isAfter(LAST));
		}
	}

	@Test
	void theRuleNamesTheLastDateAndTheDaysToSubmit() {
		PortOrder order = order(10);
		order.getLoa().setRequestedDate(LocalDate.of(2027, 2, 1));
		Problem problem = problems(SUNDAY, order).getFirst();
		assertEquals("Monday 1 February 2027 is after the last date to move. The PSTN ends on Sunday 31 January 2027, "
				+ "and this line with it. The last working day before that is Friday 29 January 2027. To move the numbers "
				+ "on 29 January 2027, submit the order by Friday 15 January 2027. The UK industry's minimum for whole "
				+ "DDI ranges (100 numbers) is 10 working days. Microsoft accepts dates up to 30 calendar days ahead: "
				+ "submit on Wednesday 30 December 2026 or later. Choose an earlier date, or accept this one with a "
				+ "reason.", problem.message());
		assertEquals("loa.requestedDate", problem.feature());
		assertTrue(problem.judgement());
		assertEquals(List.of(), problem.fixes());
	}

	@ParameterizedTest
	@EnumSource(value = LineTechnology.class, names = { "UNKNOWN", "IP" })
	void aLineThatIsNotCopperHasNoLastDate(LineTechnology technology) {
		PortOrder order = order(10);
		order.getLoa().setRequestedDate(LocalDate.of(2027, 2, 1));
		order.getLoa().setMigrationDate(LocalDate.of(2027, 1, 13));
		order.getLoa().setLineTechnology(technology);
		DatePlan plan = plan(SUNDAY, order);
		assertEquals(Optional.empty(), plan.possible().lastMove());
		assertEquals(Optional.empty(), date(plan, MilestoneKind.LAST_MOVE));
		assertEquals(Optional.empty(), date(plan, MilestoneKind.LAST_SUBMIT));
		assertEquals(List.of(), problems(SUNDAY, order));
		assertEquals(List.of(), due(SUNDAY, order));
		assertFalse(CustomerWords.of(plan).contains("Your line"), CustomerWords.of(plan));
	}

	@ParameterizedTest
	@CsvSource({ "2027-01-13,2027-01-12", "2027-01-04,2026-12-31", "2027-01-31,2027-01-29", "2027-02-10,2027-01-29",
			"0001-01-01,2027-01-29" })
	void aMigrationThatComesFirstCounts(LocalDate migration, LocalDate last) {
		PortOrder order = order(10);
		order.getLoa().setMigrationDate(migration);
		assertEquals(last, last(SUNDAY, order).date());
		assertEquals(last.isBefore(LAST), last(SUNDAY, order).reason().contains("moves the line to IP on "));
		assertEquals(last.isBefore(LAST), CustomerWords.of(plan(SUNDAY, order)).contains("internet service"));
	}

	@Test
	void bothFiguresAreSaidWhereTheHolderIsNotKnown() {
		PortOrder order = order(10);
		order.getLoa().setRangeHolder(null);
		LastMove last = last(SUNDAY, order);
		assertEquals(Optional.of(LocalDate.of(2027, 1, 12)), last.lastSubmit());
		assertTrue(last.submission().contains("is 13 working days if another provider than the losing one holds the "
				+ "range. If the losing provider holds it, 10 working days are enough: submit by Friday 15 January 2027. "
				+ "Who holds it is not recorded."), last::submission);
		assertTrue(last(LocalDate.of(2027, 1, 13), order).submission().contains("there is time only if the losing"));
		PortOrder scottish = large();
		scottish.getLoa().setRangeHolder(null);
		scottish.getLoa().setLineTechnology(LineTechnology.PSTN);
		scottish.getLoa().setMigrationDate(LocalDate.of(2027, 1, 22));
		scottish.setSiteNation(Nation.SCOTLAND);
		assertTrue(last(SUNDAY, scottish).submission().contains("That leaves a day only if the losing provider"),
				last(SUNDAY, scottish)::submission);
	}

	@Test
	void whatIsMissingIsSaidInsteadOfALastDayToSubmit() {
		PortOrder order = order(10);
		order.getLoa().setLineType(LineType.UNSPECIFIED);
		DatePlan plan = plan(SUNDAY, order);
		assertEquals(Optional.empty(), date(plan, MilestoneKind.LAST_SUBMIT));
		String reason = plan.milestone(MilestoneKind.LAST_MOVE).orElseThrow().reason();
		assertTrue(reason.contains("The last day to submit is not known yet. The UK industry's minimum is not known as "
				+ "long as the line type is not chosen. Microsoft accepts"), reason);
		order.getNumbers().clear();
		assertTrue(last(SUNDAY, order).words().contains("not all numbers are entered"));
	}

	@Test
	void whatHasPassedIsSaidToHave() {
		PortOrder order = order(10);
		LocalDate late = LocalDate.of(2027, 1, 18);
		LastMove last = last(late, order);
		assertTrue(last.submission()
				.endsWith("That day has passed. Ask Microsoft if it accepts less notice than the minimum."),
				last::submission);
		DatePlan plan = plan(late, order);
		assertEquals(Optional.of(LocalDate.of(2027, 1, 15)), date(plan, MilestoneKind.LAST_SUBMIT));
		assertTrue(CustomerWords.of(plan).contains("the order should have gone in by Friday 15 January 2027"));
		DueItem due = OrderStanding.of(order, new RuleContext(Orders.CONTEXT.profile(), late),
				OrderStanding.Errors.NONE).due().getFirst();
		assertTrue(due.overdue());
		LocalDate after = LocalDate.of(2027, 2, 1);
		assertTrue(
				last(after, order).words().contains("That day has passed: find out today whether the losing provider"));
		assertEquals(Optional.empty(), date(plan(after, order), MilestoneKind.LAST_SUBMIT));
		assertEquals(Optional.of(LAST), date(plan(after, order), MilestoneKind.LAST_MOVE));
		assertTrue(CustomerWords.of(plan(after, order)).contains("That day has passed."));
	}

	@Test
	void anOrderUnderWaySaysUntilWhenItCouldGoInAgain() {
		PortOrder order = order(10);
		order.setState(OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(LocalDate.of(2026, 12, 2));
		order.getLoa().setRequestedDate(LocalDate.of(2026, 12, 30));
		DatePlan plan = plan(LocalDate.of(2026, 12, 3), order);
		assertTrue(plan.milestone(MilestoneKind.LAST_SUBMIT).orElseThrow().reason()
				.startsWith("If the order has to be submitted again, do so by Friday 15 January 2027."));
		assertTrue(
				CustomerWords.of(plan).contains("If the order has to go in again, that must be by Friday 15 January"));
		assertFalse(due(LocalDate.of(2026, 12, 3), order).contains(DueItem.Kind.LAST_SUBMIT));
		assertTrue(due(LocalDate.of(2026, 12, 3), order).contains(DueItem.Kind.LAST_MOVE));
		order.setState(OrderState.REJECTED);
		assertTrue(due(LocalDate.of(2026, 12, 3), order).contains(DueItem.Kind.LAST_SUBMIT));
	}

	private static void assertGoesInAgainAlone(PortOrder order) {
		String words = CustomerWords.of(plan(LocalDate.of(2026, 12, 1), order));
		assertTrue(words.contains("If the order has to go in again, no day is left for that by the usual rules. We "
				+ "would then ask Microsoft for an exception, and the order would have to go in by Tuesday 22 "
				+ "December 2026."), words);
		assertFalse(words.contains("must then go in"), words);
	}

	/** What is in need not go in, also where Microsoft would have to be asked if it had to once more. */
	@ParameterizedTest
	@ValueSource(strings = { "SUBMITTED", "PROCESSING", "CONTACTING_CARRIER" })
	void anOrderThatIsInNeedNotGoInForAnException(OrderState state) {
		PortOrder order = order(25);
		order.setState(state);
		order.setSubmissionDate(LocalDate.of(2026, 11, 20));
		assertGoesInAgainAlone(order);
		for (LocalDate wanted : List.of(LAST, LocalDate.of(2027, 2, 1))) {
			order.getLoa().setRequestedDate(wanted);
			assertGoesInAgainAlone(order);
		}
		order.setState(OrderState.REJECTED);
		String words = CustomerWords.of(plan(LocalDate.of(2026, 12, 1), order));
		assertTrue(words.contains("the order must then go in by Tuesday 22 December 2026."), words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRANSFER_APPROVED", "TRANSFER_PENDING", "COMPLETED", "CANCELLED" })
	void aConfirmedOrEndedOrderCountsNothingDown(OrderState state) {
		PortOrder order = order(10);
		Orders.underWay(order, state);
		DatePlan plan = plan(Orders.TODAY, order);
		assertEquals(Optional.empty(), date(plan, MilestoneKind.LAST_MOVE));
		assertEquals(Optional.empty(), date(plan, MilestoneKind.LAST_SUBMIT));
		assertTrue(plan.dropped().stream().map(Milestone::kind).toList().contains(MilestoneKind.LAST_MOVE));
	}

	@Test
	void aConfirmedDateAfterTheEndIsNamed() {
		PortOrder order = order(10);
		Orders.underWay(order, OrderState.TRANSFER_APPROVED);
		order.setFocDate(LAST);
		assertEquals(List.of(), problems(Orders.TODAY, order));
		order.setFocDate(LocalDate.of(2027, 2, 1));
		assertEquals(List.of("focDate"), problems(Orders.TODAY, order).stream().map(Problem::feature).toList());
		order.setState(OrderState.COMPLETED);
		assertEquals(List.of(), problems(Orders.TODAY, order));
	}

	@Test
	void numbersThatDidNotMoveHaveALastDateAgain() {
		PortOrder order = order(10);
		Orders.underWay(order, OrderState.NOT_MOVED);
		order.setFocDate(LocalDate.of(2027, 1, 14));
		DatePlan plan = plan(LocalDate.of(2027, 1, 15), order);
		assertEquals(Optional.of(LAST), date(plan, MilestoneKind.LAST_MOVE));
		assertEquals(Optional.empty(), date(plan, MilestoneKind.LAST_SUBMIT));
	}

	@Test
	void noDateAfterTheEndIsOffered() {
		PortOrder order = order(10);
		LocalDate late = LocalDate.of(2027, 1, 11);
		PossibleDates possible = plan(late, order).possible();
		assertEquals(Optional.empty(), possible.firstPossible());
		DateClash clash = possible.clash().orElseThrow();
		assertEquals(List.of("DATE_TOO_SOON", RULE), clash.codes());
		assertEquals(List.of("DATE_TOO_SOON"), clash.relax().stream().map(Relaxation::code).toList());
		assertEquals(LocalDate.of(2027, 1, 25), clash.relax().getFirst().earliest());
		assertEquals(Optional.of(LAST), clash.relax().getFirst().latest());
		String words = CustomerWords.of(plan(late, order));
		assertTrue(words.contains("we advise none before Monday 8 February 2027, and Friday 29 January 2027 is the "
				+ "last working day before your line ends. You can choose:"), words);
		order.getLoa().setRequestedDate(LAST);
		List<String> fixes = new ArrayList<>();
		Orders.ENGINE.check(order, new RuleContext(Orders.CONTEXT.profile(), late)).open()
				.forEach(problem -> problem.fixes().forEach(fix -> fixes.add(fix.label())));
		assertEquals(List.of(), fixes.stream().filter(fix -> fix.contains("February")).toList());
		LocalDate tooLate = LocalDate.of(2027, 1, 20);
		DateClash none = plan(tooLate, order).possible().clash().orElseThrow();
		assertEquals(List.of(), none.relax());
		assertTrue(none.text().endsWith("Ask Microsoft if it accepts one by Friday 29 January 2027 with less notice."),
				none::text);
		order.getLoa().setRequestedDate(null);
		assertTrue(CustomerWords.of(plan(tooLate, order))
				.contains(
						"For that, the order should have gone in by Friday 15 January 2027. We are asking Microsoft"));
	}

	@Test
	void theSkypeProfileHasNoFirstDayToSubmit() {
		PortOrder order = order(10);
		order.getLoa().setRequestedDate(null);
		for (LocalDate today : List.of(SUNDAY, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 20))) {
			DatePlan plan = DatePlan.of(order, new RuleContext(Orders.profile("uk-skype-2018"), today));
			LastMove last = plan.possible().lastMove().orElseThrow();
			assertEquals(Optional.empty(), last.firstSubmit());
			assertFalse(last.words().contains("Microsoft accepts"), last::words);
			assertEquals(Optional.of(LAST), plan.possible().latest().map(DateLimit::date));
			assertFalse(CustomerWords.of(plan).isBlank());
		}
	}

	@Test
	void theCustomerReadsItPlainly() {
		PortOrder order = order(20);
		String words = CustomerWords.of(plan(SUNDAY, order));
		assertTrue(words.contains("""

				Your line is part of the old telephone network, which is switched off on Sunday 31 January 2027. Your \
				numbers must have moved by Friday 29 January 2027, or they may be lost.
				For that day itself, the order must go in between Wednesday 30 December 2026 and Thursday 31 December \
				2026.
				"""), words);
		order.setSiteNation(Nation.SCOTLAND);
		assertTrue(CustomerWords.of(plan(SUNDAY, order))
				.contains("For that day itself, the order must go in on Wednesday 30 December 2026.\n"));
		assertTrue(CustomerWords.of(plan(SUNDAY, order(25))).contains("We are asking Microsoft for an exception: the "
				+ "order must then go in by Tuesday 22 December 2026."));
		assertTrue(CustomerWords.of(plan(LocalDate.of(2026, 12, 30), order(20)))
				.contains("For that, the order must go in by Thursday 31 December 2026."));
	}
}
