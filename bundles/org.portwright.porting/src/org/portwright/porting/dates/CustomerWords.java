package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.OrderState;
import org.portwright.porting.written.WrittenDate;

/**
 * What to say to the customer about the dates of an order: plain English in every locale, as text to copy. It says the
 * same dates as the plan, without the jargon of rules.
 */
@SuppressWarnings("nls")
public final class CustomerWords {

	/** The milestones that the first sentences name, as past or as requested. */
	private static final Set<MilestoneKind> RECORDED = EnumSet.of(MilestoneKind.SUBMISSION, MilestoneKind.FOC,
			MilestoneKind.REQUESTED);
	/** The milestones that have sentences of their own. */
	private static final Set<MilestoneKind> LAST_DAYS = EnumSet.of(MilestoneKind.LAST_MOVE,
			MilestoneKind.LAST_SUBMIT);

	private final DatePlan plan;
	private final List<String> lines = new ArrayList<>();

	private CustomerWords(DatePlan plan) {
		this.plan = plan;
	}

	/** The text; its lines end with line feeds, and an empty one divides paragraphs. */
	public static String of(DatePlan plan) {
		var words = new CustomerWords(plan);
		words.say();
		return String.join("\n", words.lines) + "\n";
	}

	private void say() {
		switch (plan.state()) {
		case COMPLETED -> add("MOVED");
		case CANCELLED -> add("CANCELLED");
		case REJECTED -> add("REJECTED");
		case NOT_MOVED -> add("NOT_MOVED");
		case DRAFT, SUBMITTED, PROCESSING, CONTACTING_CARRIER, TRANSFER_APPROVED, TRANSFER_PENDING -> sayDates();
		}
		if (plan.milestone(MilestoneKind.LAST_MOVE).isPresent()) {
			plan.possible().lastMove().ifPresent(this::sayLastDays);
		}
		List<Milestone> steps = plan.milestones().stream().filter(this::isAhead)
				.filter(milestone -> !LAST_DAYS.contains(milestone.kind())).toList();
		if (!steps.isEmpty()) {
			add("");
			add("STEPS");
			steps.forEach(this::sayStep);
		}
		if (plan.state() != OrderState.COMPLETED && plan.state() != OrderState.CANCELLED) {
			add("");
			add("REMARK");
		}
	}

	private void add(String key, String... values) {
		lines.add(key.isEmpty() ? "" : CustomerText.of(key, values));
	}

	/** What has happened and what has passed is not announced; after a rejection and at the end nothing is certain. */
	private boolean isAhead(Milestone milestone) {
		return switch (plan.state()) {
		case CANCELLED, REJECTED -> false;
		default -> !milestone.date().isBefore(plan.today()) && (milestone.reckoned() || !RECORDED.contains(
				milestone.kind()));
		};
	}

	private void sayDates() {
		plan.milestone(MilestoneKind.SUBMISSION).ifPresent(submission -> add(
				submission.reckoned() ? "HAND_IN" : "HANDED_IN", shown(submission.date())));
		Optional<Milestone> cutOver = plan.milestone(MilestoneKind.CUT_OVER)
				.or(() -> plan.milestone(MilestoneKind.REQUESTED));
		if (plan.possible().over()) {
			cutOver.ifPresent(milestone -> add(milestone.date().isBefore(plan.today()) ? "CONFIRMED_PAST" : "CONFIRMED",
					moment(milestone)));
			return;
		}
		cutOver.filter(milestone -> !milestone.reckoned()).ifPresentOrElse(
				milestone -> add(plan.possible().whyNot(milestone.date()).isEmpty() ? "REQUESTED" : "REQUESTED_HARD",
						moment(milestone)),
				this::sayWhatIsPossible);
		sayHowDaysAreCounted();
	}

	private void sayLastDays(LastMove move) {
		add("");
		add(move.isMigrated() ? "LINE_MIGRATED" : "LINE_ENDS", shown(move.lineEnds()), shown(move.date()));
		if (move.isPassed()) {
			add("LINE_PASSED");
			return;
		}
		plan.milestone(MilestoneKind.LAST_SUBMIT).map(Milestone::date).ifPresent(last -> {
			if (move.isSubmitPassed()) {
				add("SUBMIT_PASSED", shown(last));
			} else if (move.leavesNoDay()) {
				add("SUBMIT_ASK", shown(last));
			} else {
				add(move.isSubmitAhead() ? submit(move, last) : "SUBMIT_AGAIN", shown(last),
						move.firstSubmit().map(CustomerWords::shown).orElse(""));
			}
		});
	}

	private String submit(LastMove move, LocalDate last) {
		Optional<LocalDate> first = move.firstSubmit().filter(plan.today()::isBefore);
		return first.isEmpty() ? "SUBMIT_BY" : first.get().equals(last) ? "SUBMIT_ON" : "SUBMIT_BETWEEN";
	}

	private void sayWhatIsPossible() {
		PossibleDates possible = plan.possible();
		Optional<DateClash> clash = possible.clash();
		Optional<LocalDate> first = possible.firstPossible();
		Optional<LocalDate> last = possible.latest().map(DateLimit::date);
		if (clash.isPresent()) {
			add(clash.get().relax().isEmpty() ? possible.isMinimumMissing() ? "NONE_UNKNOWN" : "NONE_LEFT" : "NONE",
					shown(possible.earliest().date()),
					CustomerText.of(isLineEnd(possible) ? "NONE_AFTER_LINE" : "NONE_AFTER",
							shown(last.orElseThrow())));
			clash.get().relax().forEach(this::sayChoice);
		} else if (first.isEmpty()) {
			add(unknown(possible, last));
		} else if (last.isPresent()) {
			add(isLineEnd(possible) ? "POSSIBLE_UNTIL_LINE" : "POSSIBLE_UNTIL", span(first.get(), last.get()));
		} else {
			add("POSSIBLE", shown(first.get()));
		}
	}

	/** Returns whether the latest date is the last before the line ends. */
	private static boolean isLineEnd(PossibleDates possible) {
		return possible.latest().filter(latest -> latest.reasons().getFirst().code()
				.equals(PossibleDates.AFTER_PSTN_END)).isPresent();
	}

	/** Why no day can be named. */
	private String unknown(PossibleDates possible, Optional<LocalDate> last) {
		if (!possible.isJudged()) {
			return "UNKNOWN_SUBMISSION";
		}
		if (last.filter(plan.today()::isAfter).isPresent()) {
			return "PASSED";
		}
		return possible.isMinimumMissing() ? "UNKNOWN_LINE" : "UNKNOWN_HOLDER";
	}

	private void sayChoice(Relaxation relaxation) {
		boolean ends = relaxation.code().equals(PossibleDates.TOO_FAR) && relaxation.latest().isPresent();
		add(ends ? "CHOICE_UNTIL_LINE" : "CHOICE_" + relaxation.code(),
				relaxation.latest().map(last -> span(relaxation.earliest(), last))
						.orElseGet(() -> shown(relaxation.earliest())));
	}

	private String span(LocalDate first, LocalDate last) {
		String holidays = HolidayNames.of(plan.days(), first, last);
		return first.equals(last) ? CustomerText.of("ONE_DAY", shown(first))
				: CustomerText.of(holidays.isEmpty() ? "SPAN" : "SPAN_WITHOUT", shown(first), shown(last), holidays);
	}

	private void sayHowDaysAreCounted() {
		PossibleDates possible = plan.possible();
		if (!possible.isJudged()) {
			return;
		}
		LocalDate counted = plan.days().nextFrom(possible.from());
		LocalDate end = plan.milestones().stream().map(Milestone::date).max(Comparator.naturalOrder())
				.filter(possible.earliest().date()::isBefore).orElse(possible.earliest().date());
		String holidays = HolidayNames.of(plan.days(), possible.from(), end);
		String from = counted.equals(possible.from()) ? CustomerText.of("COUNTED", shown(counted))
				: CustomerText.of("COUNTED_AS", shown(counted), shown(possible.from()));
		lines.add(holidays.isEmpty() ? from : from + ' ' + CustomerText.of("COUNTED_WITHOUT", holidays));
	}

	/** That of the losing provider is the one answer whose day cannot be counted. */
	private void sayStep(Milestone milestone) {
		boolean expected = milestone.reckoned() && milestone.kind() == MilestoneKind.FOC;
		String when = moment(milestone);
		add("STEP_" + milestone.kind().name(), expected ? CustomerText.of("STEP_EXPECTED", when) : when,
				KnownFigures.targetOfSingleLine(), KnownFigures.targetOfMultiLine());
		if (milestone.kind() == MilestoneKind.CUT_OVER && milestone.time().isEmpty()) {
			add("HOURS", KnownFigures.hourOfSingleLine(), KnownFigures.hourOfMultiLine());
		}
	}

	private static String moment(Milestone milestone) {
		return milestone.time().map(time -> shown(milestone.date()) + ", " + time).orElse(shown(milestone.date()));
	}

	private static String shown(LocalDate date) {
		return WrittenDate.shown(date);
	}
}
