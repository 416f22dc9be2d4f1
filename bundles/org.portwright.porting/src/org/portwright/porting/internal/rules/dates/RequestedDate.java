package org.portwright.porting.internal.rules.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.PossibleDates;
import org.portwright.porting.dates.Relaxation;
import org.portwright.porting.days.DayOff;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;
import org.portwright.porting.written.WrittenDate;

/**
 * Whether the requested date is possible, and whether any is. It says what {@link PossibleDates} says, as the planner
 * does. The days are counted from today in a draft, else from the submission, and nothing is judged any more once there
 * is a Firm Order Commitment: an order under way never turns red by the clock.
 */
@SuppressWarnings("nls")
public final class RequestedDate implements Rule<CheckedOrder> {

	private static final String NOT_WORKING_DAY = "DATE_NOT_WORKING_DAY";
	private static final String TOO_SOON = "DATE_TOO_SOON";
	private static final String LEAD_TIME = "DATE_LEAD_TIME";
	private static final String TOO_FAR = "DATE_TOO_FAR";
	private static final String WINDOW_EMPTY = "DATE_WINDOW_EMPTY";
	private static final String AFTER_PSTN_END = "DATE_AFTER_PSTN_END";
	private static final String UNWISE = "DATE_UNWISE";

	private static final Reads READS = new Reads(PossibleDates.READS)
			.and(Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE);

	@Override
	public List<String> codes() {
		return List.of(NOT_WORKING_DAY, TOO_SOON, LEAD_TIME, TOO_FAR, WINDOW_EMPTY, UNWISE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public Set<Fact> facts() {
		return PossibleDates.FACTS;
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		PossibleDates possible = PossibleDates.of(order);
		@Nullable
		LocalDate requested = order.loa().getRequestedDate();
		if (possible.over() || order.draft() && requested != null && requested.isBefore(possible.from())) {
			return;
		}
		if (requested != null) {
			new Judgement(order, possible, requested, report).judge();
		}
		if (possible.isCounted()) {
			checkWindow(order, possible, report);
		}
		if (requested != null) {
			checkWisdom(order, possible, requested, report);
		}
	}

	private static void checkWindow(CheckedOrder order, PossibleDates possible, Report report) {
		if (!possible.hasEnd()) {
			return;
		}
		if (possible.isCertain()) {
			judged(WINDOW_EMPTY, order, report);
		}
		possible.clash().ifPresent(clashing -> problem(WINDOW_EMPTY, Severity.WARNING, order).judgement()
				.stillNeeded(order.draft() && order.loa().getRequestedDate() == null).report(report,
						clashing.text(),
						clashing.relax().stream().map(Relaxation::text).collect(Collectors.joining(" "))));
	}

	private static void checkWisdom(CheckedOrder order, PossibleDates possible, LocalDate requested, Report report) {
		if (!WorkingDays.counts(requested) || !possible.days().isWorking(requested)) {
			return;
		}
		Optional<DateReason> unknown = possible.unknownYear(requested);
		if (unknown.isEmpty()) {
			judged(UNWISE, order, report);
		}
		List<DateReason> reasons = Stream.concat(unknown.stream(), possible.unwise(requested).stream()).toList();
		if (!reasons.isEmpty()) {
			String message = RuleTexts.message(UNWISE, unknown.isPresent() ? "unknown" : "", List.of(
					WrittenDate.shown(requested),
					reasons.stream().map(DateReason::text).collect(Collectors.joining(" "))));
			problem(UNWISE, Severity.INFO, order).report(message, report);
		}
	}

	private static void judged(String code, CheckedOrder order, Report report) {
		report.judged(code, order.loa(), Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE);
	}

	private static ProblemBuilder problem(String code, Severity severity, CheckedOrder order) {
		@Nullable
		LocalDate requested = order.loa().getRequestedDate();
		return ProblemBuilder
				.of(code, severity, order.loa(), Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE)
				.value(requested == null ? "" : requested.toString());
	}

	/** The requested date against every rule by itself. */
	private record Judgement(CheckedOrder order, PossibleDates possible, LocalDate requested, Report report) {

		void judge() {
			if (possible.unknownYear(requested).isEmpty()) {
				judged(NOT_WORKING_DAY, order, report);
			}
			if (possible.isJudged() && possible.knowsHolidays()) {
				judged(TOO_SOON, order, report);
				if (possible.hasMinimum()) {
					judged(LEAD_TIME, order, report);
				}
				if (possible.hasLatest()) {
					judged(TOO_FAR, order, report);
				}
			}
			// The end of the line has a rule of its own, which judges a confirmed date, too.
			possible.whyNot(requested).stream().filter(reason -> !reason.code().equals(AFTER_PSTN_END))
					.forEach(this::tell);
		}

		private void tell(DateReason reason) {
			switch (reason.code()) {
			case NOT_WORKING_DAY -> tell(reason, problem(NOT_WORKING_DAY, Severity.ERROR, order),
					WorkingDays.counts(requested) ? Optional.of(possible.days().nextFrom(requested))
							: Optional.empty());
			case TOO_SOON -> tell(reason,
					problem(TOO_SOON, order.profile().dates().earliestSeverity(), order).judgement(),
					possible.firstPossible());
			case LEAD_TIME -> tell(reason, problem(LEAD_TIME, Severity.ERROR, order).judgement(),
					possible.firstPossible());
			case TOO_FAR -> tell(reason, problem(TOO_FAR, Severity.WARNING, order).judgement(), Optional.empty());
			default -> throw new IllegalStateException(reason.code());
			}
		}

		private void tell(DateReason reason, ProblemBuilder problem, Optional<LocalDate> better) {
			better.filter(date -> possible.unknownYear(date).isEmpty()).ifPresent(date -> problem.fixedBy("move",
					RuleTexts.fix(reason.code(), WrittenDate.shown(date)), date.toString()));
			problem.report(RuleTexts.message(reason.code(), variant(reason.code()),
					List.of(WrittenDate.shown(requested), reason.text())), report);
		}

		/** Once the last date to move has passed there is no earlier date to take. */
		private String variant(String code) {
			return isWeekend(code) ? "weekend" : code.equals(TOO_FAR) && possible.isLinePassed() ? "passed" : "";
		}

		/** Holidays can be left out of account, weekends cannot. */
		private boolean isWeekend(String code) {
			return code.equals(NOT_WORKING_DAY) && possible.days().whyNot(requested)
					.filter(off -> off.kind() == DayOff.Kind.WEEKEND).isPresent();
		}
	}
}
