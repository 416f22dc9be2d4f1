package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.model.Answer;
import org.portwright.model.LineTechnology;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.life.DueItem;
import org.portwright.porting.life.OrderStanding;
import org.portwright.porting.profiles.RuleProfiles;

/** What is said where the line ends too soon: before the date wanted or confirmed, or already. */
class LateLineTest {

	static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
	static final LocalDate AFTER_END = LocalDate.of(2027, 2, 2);
	static final LocalDate TOO_LATE = LocalDate.of(2027, 2, 1);
	static final LocalDate MIGRATION = LocalDate.of(2026, 12, 15);
	static final LocalDate MIGRATED = LocalDate.of(2026, 11, 20);
	static final String RULE = "DATE_AFTER_PSTN_END";

	static PortOrder order() {
		PortOrder order = Orders.correct();
		order.getLoa().setLineTechnology(LineTechnology.ISDN30);
		order.getLoa().setRangeHolder("Fabrikam Telecom");
		order.getLoa().setRequestedDate(null);
		return order;
	}

	static PortOrder submitted(LocalDate day) {
		PortOrder order = order();
		order.setState(OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(day);
		return order;
	}

	static RuleContext on(LocalDate today) {
		return new RuleContext(Orders.CONTEXT.profile(), today);
	}

	static DatePlan plan(LocalDate today, PortOrder order) {
		return DatePlan.of(order, on(today));
	}

	static String customer(LocalDate today, PortOrder order) {
		return CustomerWords.of(plan(today, order));
	}

	static List<Problem> problems(LocalDate today, PortOrder order) {
		return Orders.ENGINE.check(order, on(today)).open();
	}

	/** All that anyone is told about the dates of an order. */
	static String all(LocalDate today, PortOrder order) {
		DatePlan plan = plan(today, order);
		List<String> said = new ArrayList<>(List.of(CustomerWords.of(plan)));
		plan.milestones().forEach(milestone -> said.add(milestone.reason()));
		plan.possible().clash().ifPresent(clash -> {
			said.add(clash.text());
			clash.relax().forEach(relaxed -> said.add(relaxed.text()));
		});
		plan.possible().latest().ifPresent(latest -> latest.reasons().forEach(reason -> said.add(reason.text())));
		problems(today, order).stream().filter(problem -> problem.code().startsWith("DATE_"))
				.forEach(problem -> said.add(problem.message()));
		return String.join("\n", said);
	}

	@ParameterizedTest
	@CsvSource({ "DRAFT,2026-11-20,2026-11-29", "DRAFT,,2027-02-02", "CONTACTING_CARRIER,,2027-02-02",
			"SUBMITTED,2026-11-20,2026-11-29", "REJECTED,,2027-02-02", "NOT_MOVED,2026-11-20,2026-11-29" })
	void nothingIsAskedForOnceTheLastDateHasPassed(OrderState state, LocalDate migration, LocalDate today) {
		for (LocalDate wanted : new LocalDate[] { null, today.plusDays(20), today.plusDays(40) }) {
			PortOrder order = order();
			Orders.underWay(order, state);
			order.getLoa().setRequestedDate(wanted);
			order.getLoa().setMigrationDate(migration);
			if (state == OrderState.NOT_MOVED) {
				order.setFocDate(LocalDate.of(2026, 11, 19));
			} else {
				order.setFocDate(null);
			}
			String said = all(today, order);
			assertFalse(said.contains("earlier"), said);
			assertTrue(said.contains("find out today whether the losing provider still has the numbers, and on what "
					+ "line"), said);
			String customer = customer(today, order);
			assertTrue(customer.contains("We are asking your present provider whether it still has your numbers"),
					customer);
			assertFalse(customer.matches("(?s).*(changes your line|is switched off|goes in today|We ask for|for a new "
					+ "one|asking Microsoft|What happens|only then|Working days are).*"), customer);
			assertTrue(plan(today, order).possible().clash().map(DateClash::relax).orElse(List.of()).isEmpty());
			assertEquals(Optional.empty(), plan(today, order).possible().firstPossible());
		}
	}

	@Test
	void whatHasEndedIsToldInThePast() {
		String words = customer(AFTER_END, order());
		assertTrue(words.contains("which was switched off on Sunday 31 January 2027"), words);
		PortOrder order = order();
		order.getLoa().setMigrationDate(MIGRATED);
		words = customer(SUNDAY, order);
		assertTrue(words.contains("was to change your line to its own internet service on Friday 20 November 2026"),
				words);
		assertTrue(
				plan(AFTER_END, order()).possible().lastMove().orElseThrow().reason().startsWith("The PSTN ended on"));
		DueItem due = OrderStanding.of(order, on(SUNDAY), OrderStanding.Errors.NONE).due().getFirst();
		assertTrue(due.text().contains("has passed: find out today"), due::text);
	}

	@Test
	void noDayThatHasPassedIsOffered() {
		PortOrder order = submitted(LocalDate.of(2027, 1, 4));
		for (LocalDate today = LocalDate.of(2027, 1, 4); today.isBefore(AFTER_END); today = today.plusDays(1)) {
			LocalDate day = today;
			DateClash clash = plan(today, order).possible().clash().orElseThrow();
			clash.relax().forEach(relaxed -> {
				assertFalse(relaxed.earliest().isBefore(day), relaxed::text);
				assertFalse(relaxed.latest().filter(relaxed.earliest()::isAfter).isPresent(), relaxed::text);
			});
		}
		assertTrue(plan(LocalDate.of(2027, 1, 24), order).possible().clash().orElseThrow().text()
				.contains("the latest Friday 29 January 2027"));
		assertTrue(plan(LocalDate.of(2027, 1, 24), order).possible().clash().orElseThrow().relax().getFirst().text()
				.contains("from Monday 25 January 2027 to Friday 29 January 2027"));
		PortOrder other = Orders.correct();
		other.getLoa().setRequestedDate(null);
		other.setState(OrderState.CONTACTING_CARRIER);
		other.setSubmissionDate(LocalDate.of(2026, 12, 11));
		for (Relaxation relaxed : plan(LocalDate.of(2027, 3, 6), other).possible().clash().orElseThrow().relax()) {
			assertEquals(LocalDate.of(2027, 3, 8), relaxed.earliest());
			assertEquals(Optional.empty(), relaxed.latest());
		}
	}

	@Test
	void aDateAfterTheLastIsAnsweredWithTheLast() {
		PortOrder order = order();
		order.getLoa().setRequestedDate(TOO_LATE);
		order.getPreflight().setBroadbandOnNumber(Answer.UNANSWERED);
		assertEquals(
				"""
						You would like the numbers to move on Monday 1 February 2027. That is too late: your line is part of \
						the old telephone network, which is switched off on Sunday 31 January 2027. Numbers that have not moved \
						by then may be lost.
						The last day on which they can move is Friday 29 January 2027. We propose that day.
						For that day itself, the order must go in between Wednesday 30 December 2026 and Friday 15 January 2027.
						An earlier day is possible only if the order goes in soon. If it goes in today, Sunday 29 November \
						2026, you can choose:
						- the working days from Monday 14 December 2026 to Tuesday 29 December 2026, without the bank holidays \
						25 December 2026 (Christmas Day), 28 December 2026 (Boxing Day (substitute day)). If something has to be \
						corrected then, there may be too little time and the day is lost.
						- the working days from Wednesday 30 December 2026 to Thursday 28 January 2027, without the bank holidays \
						1 January 2027 (New Year's Day), if Microsoft agrees to it.

						What we need from you:
						- by Wednesday 30 December 2026: please tell us whether Friday 29 January 2027 suits you.
						- by Friday 15 January 2027: the signed letter. Without it the order cannot go in.
						- as soon as you can: if you prefer an earlier day, please tell us which.

						Please do not end the contract for the lines before the numbers have moved: the numbers would be lost.
						If broadband runs on this line, please neither change nor cease it before the numbers have moved: order \
						the new one beside it.
						""",
				customer(SUNDAY, order));
	}

	@Test
	void theLastDayHasItsDaysToSubmit() {
		PortOrder order = order();
		order.getLoa().setRequestedDate(LocalDate.of(2027, 1, 29));
		assertEquals(
				"""
						You would like the numbers to move on Friday 29 January 2027. That is the last day on which they can: \
						your line is part of the old telephone network, which is switched off on Sunday 31 January 2027. Numbers \
						that have not moved by then may be lost.
						For that day itself, the order must go in between Wednesday 30 December 2026 and Friday 15 January 2027.

						What we need from you:
						- by Friday 15 January 2027: the signed letter. Without it the order cannot go in.

						Please do not end the contract for the lines before the numbers have moved: the numbers would be lost.
						""",
				customer(SUNDAY, order));
		assertTrue(customer(LocalDate.of(2026, 12, 30), order).startsWith("If the order goes in today"));
	}

	@Test
	void aProviderThatMovesTheLineIsAskedToWait() {
		PortOrder order = order();
		order.getLoa().setMigrationDate(MIGRATION);
		assertTrue(
				customer(SUNDAY, order).contains("Please ask your present provider now to postpone this change until "
						+ "your numbers have moved, and tell us what it answers."),
				customer(SUNDAY, order));
		order.getLoa().setRequestedDate(MIGRATION.plusDays(1));
		String words = customer(SUNDAY, order);
		assertTrue(words.contains("Please ask your present provider now to postpone this change until your "
				+ "numbers have moved"),
				words);
		String message = problems(SUNDAY, order).stream().filter(problem -> problem.code().equals(RULE)).findFirst()
				.orElseThrow().message();
		assertTrue(message.contains("Ask it to postpone that until the numbers have moved."), message);
	}

	@Test
	void aMinimumThatComesTooLateIsSaidTo() {
		PortOrder order = order();
		order.getLoa().setRangeHolder("Adatum");
		order.getLoa().setMigrationDate(MIGRATION);
		DateLimit minimum = plan(SUNDAY, order).possible().industryMinimum().orElseThrow();
		assertEquals(LocalDate.of(2026, 12, 17), minimum.date());
		assertTrue(minimum.reasons().getLast().text().contains("comes too late"), minimum::toString);
		assertEquals(1, plan(SUNDAY, order()).possible().industryMinimum().orElseThrow().reasons().size());
	}

	@Test
	void aMigrationIsKnownWithoutAnEndOfThePstn(@TempDir Path folder) throws IOException, ProfileException {
		RuleProfile own = RuleProfiles.read(Files.writeString(folder.resolve("own.json"), """
				{"name": "own", "basedOn": "uk-teams", "dates": {"pstnEnd": null}}"""));
		PortOrder order = order();
		var context = new RuleContext(own, SUNDAY);
		assertEquals(Optional.empty(), DatePlan.of(order, context).possible().lastMove());
		order.getLoa().setMigrationDate(MIGRATION);
		LastMove last = DatePlan.of(order, context).possible().lastMove().orElseThrow();
		assertEquals(LocalDate.of(2026, 12, 14), last.date());
		assertTrue(last.isMigrated());
	}

	@Test
	void aDraftWithoutAWayOutIsTold() {
		PortOrder order = order();
		order.getLoa().setRangeHolder("");
		order.getLoa().setMigrationDate(LocalDate.of(2026, 12, 10));
		assertEquals(
				"""
						Your present provider changes your line to its own internet service on Thursday 10 December 2026. Your \
						numbers must have moved by Wednesday 9 December 2026, or they may be lost.
						For that, the order should have gone in by Friday 20 November 2026. We are asking Microsoft if there is \
						still a way.
						Please ask your present provider now to postpone this change until your numbers have moved, and tell us \
						what it answers.

						What we need from you:
						- as soon as you can: the signed letter. Without it the order cannot go in.
						""",
				customer(SUNDAY, order).split("\\n\\nPlease do not")[0] + "\n");
	}

	@Test
	void theEndOfTheLineStandsFirstOfWhatSpeaksAgainstADate() {
		PortOrder order = order();
		order.getLoa().setRequestedDate(TOO_LATE);
		assertEquals(List.of(RULE, "DATE_TOO_FAR"),
				problems(SUNDAY, order).stream()
						.filter(problem -> problem.feature().equals("loa.requestedDate")
								&& !problem.code().equals("DATE_WINDOW_EMPTY"))
						.map(Problem::code).toList());
		assertEquals(List.of(RULE, "DATE_TOO_FAR"),
				plan(SUNDAY, order).possible().whyNot(TOO_LATE).stream().map(DateReason::code).toList());
	}

	@ParameterizedTest
	@EnumSource(Answer.class)
	void broadbandIsToldUnlessItIsSettled(Answer answer) {
		PortOrder order = order();
		order.getPreflight().setBroadbandOnNumber(answer);
		boolean told = answer == Answer.YES || answer == Answer.UNANSWERED;
		for (OrderState state : List.of(OrderState.DRAFT, OrderState.REJECTED, OrderState.CONTACTING_CARRIER)) {
			order.setState(state);
			assertEquals(told,
					customer(SUNDAY, order).contains(answer == Answer.YES
							? "Your broadband runs on this line: please neither change"
							: "If broadband runs on this line, please neither change"));
		}
		order.setState(OrderState.COMPLETED);
		assertFalse(customer(SUNDAY, order).contains("broadband"));
		order.setState(OrderState.DRAFT);
		order.getLoa().setLineTechnology(LineTechnology.IP);
		assertFalse(customer(SUNDAY, order).contains("broadband"));
	}

	@Test
	void milestonesStandByDate() {
		for (LocalDate wanted : new LocalDate[] { null, TOO_LATE, LocalDate.of(2026, 12, 29) }) {
			PortOrder order = order();
			order.setContractEndDate(LocalDate.of(2026, 12, 1));
			order.getLoa().setRequestedDate(wanted);
			List<Milestone> milestones = plan(SUNDAY, order).milestones();
			assertEquals(milestones.stream().sorted(Comparator.comparing(Milestone::date)).toList(), milestones);
		}
	}
}
