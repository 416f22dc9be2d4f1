package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portwright.porting.written.WrittenDate;

/**
 * What to say to the customer about the dates of an order: plain English in every locale, as text to copy. It says the
 * same dates as the plan, without the jargon of rules.
 */
@SuppressWarnings("nls")
public final class CustomerWords {

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
		plan.milestone(MilestoneKind.SUBMISSION).ifPresent(submission -> lines
				.add(CustomerText.of(submission.reckoned() ? "HAND_IN" : "HANDED_IN", shown(submission.date()))));
		Optional<Milestone> cutOver = plan.milestone(MilestoneKind.CUT_OVER);
		if (plan.possible().over()) {
			cutOver.ifPresent(confirmed -> lines.add(CustomerText.of("CONFIRMED", moment(confirmed))));
		} else if (cutOver.isEmpty() || cutOver.get().reckoned()) {
			sayWhatIsPossible();
		} else {
			lines.add(CustomerText.of(
					plan.possible().whyNot(cutOver.get().date()).isEmpty() ? "REQUESTED" : "REQUESTED_HARD",
					moment(cutOver.get())));
		}
		lines.add("");
		lines.add(CustomerText.of("STEPS"));
		plan.milestones().forEach(this::saySteps);
		lines.add("");
		lines.add(CustomerText.of("REMARK"));
	}

	private void sayWhatIsPossible() {
		PossibleDates possible = plan.possible();
		String earliest = shown(possible.earliest().date());
		Optional<String> latest = possible.latest().map(limit -> shown(limit.date()));
		Optional<DateClash> clash = possible.clash();
		if (clash.isPresent()) {
			lines.add(CustomerText.of("NONE", earliest, latest.orElseThrow()));
			clash.get().relax().forEach(this::sayChoice);
		} else if (latest.isPresent()) {
			lines.add(CustomerText.of("POSSIBLE_UNTIL", earliest, latest.get()));
		} else {
			lines.add(CustomerText.of("POSSIBLE", earliest));
		}
	}

	private void sayChoice(Relaxation relaxation) {
		lines.add(CustomerText.of("CHOICE_" + relaxation.code(), shown(relaxation.earliest()),
				relaxation.latest().map(CustomerWords::shown).orElse("")));
	}

	/** That of the losing provider is the one answer whose day nobody can count. */
	private void saySteps(Milestone milestone) {
		boolean expected = milestone.reckoned() && milestone.kind() == MilestoneKind.FOC;
		String when = moment(milestone);
		lines.add(CustomerText.of("STEP_" + milestone.kind().name(),
				expected ? CustomerText.of("STEP_EXPECTED", when) : when));
	}

	private static String moment(Milestone milestone) {
		return milestone.time().map(time -> shown(milestone.date()) + ", " + time).orElse(shown(milestone.date()));
	}

	private static String shown(LocalDate date) {
		return WrittenDate.shown(date);
	}
}
