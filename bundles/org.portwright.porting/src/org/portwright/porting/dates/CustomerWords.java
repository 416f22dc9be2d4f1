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
	private static final Set<MilestoneKind> RECORDED = EnumSet.of(MilestoneKind.FOC,
			MilestoneKind.REQUESTED);
	/** The milestones that have sentences of their own. */
	private static final Set<MilestoneKind> TOLD_BEFORE = EnumSet.of(MilestoneKind.SUBMISSION, MilestoneKind.LAST_MOVE,
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
		plan.passedRequest().ifPresent(day -> add("REQUEST_PASSED", shown(day)));
		Optional<LastMove> counting = plan.possible().lastMove()
				.filter(move -> plan.milestone(MilestoneKind.LAST_MOVE).isPresent());
		Optional<LastMove> passed = counting.filter(LastMove::isPassed);
		Optional<Milestone> late = counting.flatMap(this::wantedLate);
		Optional<Milestone> confirmed = plan.confirmedLate();
		if (confirmed.isPresent()) {
			sayHandedIn();
			lines.addAll(LineEndWords.confirmed(plan, plan.possible().lastMove().orElseThrow(), confirmed.get()));
		} else if (passed.isPresent()) {
			sayPassed(passed.get());
		} else if (late.isPresent()) {
			sayHandedIn();
			lines.addAll(LineEndWords.wanted(plan, counting.get(), late.get(), earlierDays(counting.get())));
		} else if (counting.isPresent() && isWithoutWayOut()) {
			lines.addAll(LineEndWords.ahead(plan, counting.get()));
		} else {
			sayState();
			counting.ifPresent(move -> {
				add("");
				lines.addAll(LineEndWords.ahead(plan, move));
			});
			saySteps();
		}
		sayRemarks();
	}

	/** Returns whether a draft that asks for no date has none before the line ends, whatever is given up. */
	private boolean isWithoutWayOut() {
		return plan.state() == OrderState.DRAFT && plan.milestone(MilestoneKind.REQUESTED).isEmpty()
				&& isLineEnd(plan.possible()) && !plan.possible().isMinimumMissing()
				&& plan.possible().clash().filter(clash -> clash.relax().isEmpty()).isPresent();
	}

	/** The date that is asked for, where it is after the last date to move, or that one and the order is to wait. */
	private Optional<Milestone> wantedLate(LastMove move) {
		Optional<Milestone> wanted = plan.milestone(MilestoneKind.REQUESTED);
		return switch (plan.state()) {
		case DRAFT -> wanted.filter(milestone -> milestone.date().isAfter(move.date())
				|| milestone.date().equals(move.date()) && move.isSubmitLater());
		case SUBMITTED, PROCESSING, CONTACTING_CARRIER -> wanted
				.filter(milestone -> milestone.date().isAfter(move.date()));
		case TRANSFER_APPROVED, TRANSFER_PENDING, NOT_MOVED, COMPLETED, REJECTED, CANCELLED -> Optional.empty();
		};
	}

	private void sayPassed(LastMove move) {
		switch (plan.state()) {
		case REJECTED -> add("REJECTED_PASSED");
		case NOT_MOVED -> add("NOT_MOVED_PASSED");
		default -> sayHandedIn();
		}
		lines.addAll(LineEndWords.passed(plan, move));
	}

	private void sayHandedIn() {
		plan.milestone(MilestoneKind.SUBMISSION).filter(submission -> !submission.reckoned())
				.ifPresent(this::sayHandedIn);
	}

	/** Of a submission that was never recorded no day is known. */
	private void sayHandedIn(Milestone submission) {
		if (plan.submissionAssumed()) {
			add("HANDED_IN_ASSUMED");
		} else {
			add("HANDED_IN", shown(submission.date()));
		}
	}

	/** The days before the last date to move that an order has which goes in today; empty where none can be named. */
	private List<String> earlierDays(LastMove move) {
		PossibleDates possible = plan.possible();
		LocalDate before = plan.days().lastUntil(move.date().minusDays(1));
		if (possible.clash().isPresent()) {
			return possible.clash().get().relax().stream().filter(relaxed -> !relaxed.earliest().isAfter(before))
					.map(relaxed -> choice(new Relaxation(relaxed.code(), relaxed.text(), relaxed.earliest(),
							relaxed.latest().filter(before::isAfter).or(() -> Optional.of(before)))))
					.toList();
		}
		LocalDate last = possible.latest().map(DateLimit::date).filter(before::isAfter).orElse(before);
		return possible.firstPossible().filter(first -> !first.isAfter(last))
				.map(first -> List.of(CustomerText.of("CHOICE", span(first, last)))).orElse(List.of());
	}

	private void sayState() {
		switch (plan.state()) {
		case COMPLETED -> add("MOVED");
		case CANCELLED -> add("CANCELLED");
		case REJECTED -> add("REJECTED");
		case NOT_MOVED -> add("NOT_MOVED");
		case DRAFT, SUBMITTED, PROCESSING, CONTACTING_CARRIER, TRANSFER_APPROVED, TRANSFER_PENDING -> sayDates();
		}
	}

	private void saySteps() {
		List<Milestone> steps = plan.milestones().stream().filter(this::isAhead)
				.filter(milestone -> !TOLD_BEFORE.contains(milestone.kind())).toList();
		if (!steps.isEmpty()) {
			add("");
			add(plan.state() == OrderState.DRAFT ? "STEPS_DRAFT" : "STEPS");
			steps.forEach(this::sayStep);
		}
	}

	private void sayRemarks() {
		if (plan.state() != OrderState.COMPLETED && plan.state() != OrderState.CANCELLED) {
			add("");
			add("REMARK");
			plan.possible().lastMove().filter(LastMove::isBroadbandOpen)
					.ifPresent(move -> add(move.hasBroadband() ? "BROADBAND_YES" : "BROADBAND"));
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
		plan.milestone(MilestoneKind.SUBMISSION).filter(Milestone::reckoned)
				.ifPresent(submission -> add("HAND_IN", shown(submission.date())));
		sayHandedIn();
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

	private void sayWhatIsPossible() {
		PossibleDates possible = plan.possible();
		Optional<DateClash> clash = possible.clash();
		Optional<LocalDate> first = possible.firstPossible();
		Optional<LocalDate> last = possible.latest().map(DateLimit::date);
		if (clash.isPresent()) {
			add(!clash.get().relax().isEmpty() ? "NONE"
					: possible.isMinimumMissing() ? "NONE_UNKNOWN" : "NONE_LEFT",
					shown(possible.earliest().date()),
					CustomerText.of(isLineEnd(possible) ? "NONE_AFTER_LINE" : "NONE_AFTER",
							shown(last.orElseThrow())));
			clash.get().relax().forEach(relaxation -> lines.add(choice(relaxation)));
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

	private String choice(Relaxation relaxation) {
		boolean ends = relaxation.code().equals(PossibleDates.TOO_FAR) && relaxation.latest().isPresent();
		return CustomerText.of(ends ? "CHOICE_UNTIL_LINE" : "CHOICE_" + relaxation.code(),
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
		boolean earliest = milestone.reckoned() && milestone.kind() == MilestoneKind.CUT_OVER;
		String moment = moment(milestone);
		String when = expected || earliest ? CustomerText.of(expected ? "STEP_EXPECTED" : "STEP_EARLIEST", moment)
				: moment;
		add("STEP_" + milestone.kind().name(), when,
				KnownFigures.targetOfSingleLine(), KnownFigures.targetOfMultiLine());
		if (milestone.kind() == MilestoneKind.CUT_OVER && milestone.time().isEmpty()) {
			add("HOURS", KnownFigures.hourOfSingleLine(), KnownFigures.hourOfMultiLine());
		}
	}

	static String moment(Milestone milestone) {
		return milestone.time().map(time -> shown(milestone.date()) + ", " + time).orElse(shown(milestone.date()));
	}

	static String shown(LocalDate date) {
		return WrittenDate.shown(date);
	}
}
