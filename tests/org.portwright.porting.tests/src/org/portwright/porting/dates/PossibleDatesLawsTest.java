package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.LineType;
import org.portwright.model.Nation;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.porting.Problem;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.written.WrittenDate;

/**
 * What holds of the possible dates of any order on any day, against a search through all days: of orders of all lines,
 * sizes, nations, holders and states, on all days of three years.
 */
class PossibleDatesLawsTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
	private static final int DAYS = 1050;
	private static final int CASES = 700;
	private static final int FAR = 80;
	private static final int HALF_YEAR = 179;
	private static final String SUBMIT = "If you submit on or soon after ";
	private static final Set<String> OF_A_DATE = Set.of("DATE_PAST", "DATE_NOT_WORKING_DAY", "DATE_TOO_SOON",
			"DATE_LEAD_TIME", "DATE_TOO_FAR");

	/** An order on a day. */
	record Case(PortOrder order, RuleContext context) {

		PossibleDates possible() {
			return DatePlan.of(order, context).possible();
		}

		@Override
		public String toString() {
			return context.today() + " " + context.profile().name() + " " + order.getSiteNation() + " "
					+ order.getLoa().getLineType() + " " + order.getLoa().getRangeHolder() + " "
					+ order.getNumbers().size() + " " + order.getState() + " " + order.getSubmissionDate();
		}
	}

	static Stream<Case> cases() {
		var random = new Random(2026);
		return Stream.generate(() -> any(random)).limit(CASES);
	}

	private static Case any(Random random) {
		List<String[]> numbers = List.of(new String[0], new String[] { "+442079460000", "+442079460099" },
				new String[] { "+442079460000", "" }, new String[] { "+442079460000", "+442079460004" },
				new String[] { "+442079460000", "+442079460199" }, new String[] { "+448081570000", "" });
		PortOrder order = Orders.partial(numbers.get(random.nextInt(numbers.size())));
		order.getLoa().setPortType(PortType.values()[random.nextInt(3)]);
		order.getLoa().setLineType(LineType.values()[random.nextInt(3)]);
		order.getLoa().setRangeHolder(List.of("", "Fabrikam Telecom", "Adatum").get(random.nextInt(3)));
		order.setSiteNation(Nation.values()[random.nextInt(3)]);
		order.setHolidaysOfEnglandAndWales(random.nextInt(4) > 0);
		order.setHolidaysOfSite(random.nextInt(4) > 0);
		order.getLoa().setRequestedDate(null);
		LocalDate today = FIRST.plusDays(random.nextInt(DAYS));
		if (random.nextInt(4) == 0) {
			order.setState(OrderState.SUBMITTED);
			order.setSubmissionDate(today.minusDays(random.nextInt(20)));
		}
		RuleProfile profile = Orders.profile(random.nextInt(5) == 0 ? "uk-skype-2018" : "uk-teams");
		return new Case(order, new RuleContext(profile, today));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theFirstAndTheLastDateAreThoseThatASearchFinds(Case any) {
		PossibleDates possible = any.possible();
		TreeSet<LocalDate> free = possible.from().minusDays(3).datesUntil(possible.from().plusDays(FAR))
				.filter(date -> possible.whyNot(date).isEmpty()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(free.isEmpty(), possible.isEmpty());
		assertEquals(free.isEmpty(), possible.clash().isPresent());
		if (!free.isEmpty()) {
			assertEquals(free.first(), possible.earliest().date());
			possible.latest().ifPresent(latest -> assertEquals(free.last(), latest.date()));
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void oneDayBeforeTheFirstAndAfterTheLastARuleIsBroken(Case any) {
		PossibleDates possible = any.possible();
		LocalDate earliest = possible.earliest().date();
		assertTrue(possible.days().isWorking(earliest));
		assertFalse(possible.earliest().reasons().isEmpty());
		if (earliest.isAfter(possible.days().after(possible.from(), 0))) {
			assertFalse(possible.whyNot(earliest.minusDays(1)).isEmpty());
		}
		possible.latest().ifPresent(latest -> {
			assertTrue(possible.days().isWorking(latest.date()));
			assertFalse(possible.whyNot(latest.date().plusDays(1)).isEmpty());
			assertFalse(latest.reasons().isEmpty());
		});
		possible.industryMinimum().ifPresent(least -> {
			assertTrue(possible.days().isWorking(least.date()));
			assertFalse(least.date().isAfter(earliest), "it is never later than what all rules allow");
		});
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatTheClashNamesOpensTheWindow(Case any) {
		PossibleDates possible = any.possible();
		possible.clash().ifPresent(clash -> {
			assertEquals(possible.industryMinimum().isEmpty(), clash.relax().isEmpty());
			for (Relaxation relaxed : clash.relax()) {
				assertTrue(clash.codes().contains(relaxed.code()), relaxed::code);
				assertTrue(possible.days().isWorking(relaxed.earliest()));
				assertFalse(relaxed.earliest().isAfter(relaxed.latest().orElse(LocalDate.MAX)));
				for (LocalDate date : List.of(relaxed.earliest(), relaxed.latest().orElse(relaxed.earliest()))) {
					assertEquals(Set.of(relaxed.code()), codes(possible.whyNot(date)),
							() -> relaxed.code() + " on " + date);
				}
			}
		});
	}

	/** What is offered must hold whoever turns out to hold the range. */
	@ParameterizedTest
	@MethodSource("cases")
	void aDayIsOfferedWhileNoMinimumThatIsUnknownCanStandAgainstIt(Case any) {
		PossibleDates possible = any.possible();
		boolean isUnknown = possible.industryMinimum().isEmpty();
		Set<LocalDate> ways = possible.clash().stream().flatMap(clash -> clash.relax().stream())
				.filter(relaxed -> !relaxed.code().equals("DATE_LEAD_TIME")).map(Relaxation::earliest)
				.collect(Collectors.toSet());
		assertTrue(ways.isEmpty() || !isUnknown);
		TreeSet<LocalDate> offered = any.context().today().datesUntil(possible.from().plusDays(FAR))
				.filter(possible::isPossible).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(offered.stream().findFirst(), possible.firstPossible());
		assertTrue(offered.isEmpty() || !isUnknown && possible.clash().isEmpty());
		assertFalse(
				any.context().today().minusDays(9).datesUntil(any.context().today()).anyMatch(possible::isPossible));
		for (String holder : List.of("Fabrikam Telecom", "Adatum")) {
			if (any.order().getLoa().getRangeHolder().isEmpty()) {
				PortOrder known = EcoreUtil.copy(any.order());
				known.getLoa().setRangeHolder(holder);
				PossibleDates then = new Case(known, any.context()).possible();
				offered.forEach(day -> assertTrue(then.isPossible(day), () -> day + " with " + holder));
				ways.forEach(day -> assertFalse(codes(then.whyNot(day)).contains("DATE_LEAD_TIME"),
						() -> day + " with " + holder));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aDateThatIsReckonedIsAPossibleOne(Case any) {
		DatePlan plan = DatePlan.of(any.order(), any.context());
		assertEquals(plan.possible().firstPossible(), plan.milestone(MilestoneKind.CUT_OVER).map(Milestone::date));
		assertEquals(plan.possible().firstPossible().isPresent() && any.order().getState() != OrderState.DRAFT,
				plan.milestone(MilestoneKind.LAST_CANCEL).isPresent());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theClashSaysWhenADraftWouldHaveDatesAgain(Case any) {
		PossibleDates possible = any.possible();
		possible.clash().filter(clash -> any.order().getState() == OrderState.DRAFT).ifPresent(clash -> {
			LocalDate tomorrow = possible.from().plusDays(1);
			Optional<LocalDate> opens = tomorrow.datesUntil(tomorrow.plusDays(HALF_YEAR))
					.filter(day -> new Case(any.order(), new RuleContext(any.context().profile(), day)).possible()
							.firstPossible().isPresent())
					.findFirst();
			assertEquals(opens.map(possible.days()::nextFrom).map(day -> SUBMIT + WrittenDate.shown(day)),
					Optional.of(clash.text()).filter(text -> text.contains(SUBMIT))
							.map(text -> text.substring(text.indexOf(SUBMIT), text.indexOf(", a date becomes"))));
		});
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theRulesSayWhatStandsAgainstADay(Case any) {
		PossibleDates possible = any.possible();
		var random = new Random(any.toString().hashCode());
		for (int i = 0; i < 5; i++) {
			LocalDate date = possible.from().plusDays(random.nextInt(45));
			any.order().getLoa().setRequestedDate(date);
			List<Problem> problems = Orders.ENGINE.check(any.order(), any.context()).open();
			assertEquals(codes(possible.whyNot(date)), problems.stream().map(Problem::code)
					.filter(OF_A_DATE::contains).collect(Collectors.toSet()));
			boolean past = any.order().getState() == OrderState.DRAFT && date.isBefore(possible.from());
			assertEquals(possible.isEmpty() && !past,
					problems.stream().anyMatch(problem -> problem.code().equals("DATE_WINDOW_EMPTY")));
		}
	}

	@Test
	void thereAreOrdersWithDatesAndWithoutAndOfEveryKind() {
		assertTrue(cases().anyMatch(any -> any.possible().isEmpty()));
		assertTrue(cases().anyMatch(any -> !any.possible().isEmpty()));
		assertTrue(cases().anyMatch(any -> any.possible().industryMinimum().isEmpty()));
		assertTrue(cases().anyMatch(any -> any.possible().latest().isEmpty()));
		assertTrue(cases().map(Case::possible).map(PossibleDates::clash).flatMap(Optional::stream)
				.anyMatch(clash -> clash.codes().contains("DATE_LEAD_TIME")));
	}

	private static Set<String> codes(List<DateReason> reasons) {
		return reasons.stream().map(DateReason::code).collect(Collectors.toSet());
	}
}
