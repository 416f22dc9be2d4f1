package org.portwright.cli.internal.orders;

import java.io.PrintWriter;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.OrderState;
import org.portwright.model.words.Words;
import org.portwright.porting.dates.DateClash;
import org.portwright.porting.dates.DateLimit;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.LastMove;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.dates.PossibleDates;
import org.portwright.porting.dates.Relaxation;
import org.portwright.porting.written.WrittenDate;

/** A plan for people: what stands in the way first, then the dates with their reasons, then the milestones. */
final class PlanText {

	private static final String INDENT = "    "; //$NON-NLS-1$

	private final PrintWriter out;
	private final DatePlan plan;

	PlanText(PrintWriter out, DatePlan plan) {
		this.out = out;
		this.plan = plan;
	}

	void print() {
		PossibleDates possible = plan.possible();
		if (plan.hasFailed() || plan.state() == OrderState.REJECTED) {
			// The next date, or the next submission, comes too late then.
			possible.lastMove().filter(LastMove::isPassed).ifPresent(move -> out.println(move.reason()));
		}
		if (possible.over()) {
			out.println(plan.hasEnded() ? NLS.bind(Messages.PlanText_ended, Words.of(plan.state()))
					: plan.hasFailed() ? Messages.PlanText_failed
							: plan.confirmedLateWords().orElse(Messages.PlanText_over));
		} else {
			printWanted(possible);
			printDates(possible);
		}
		out.println();
		out.println(Messages.PlanText_milestones);
		plan.milestones().forEach(this::print);
	}

	/** Says first why the requested date is not possible: the dates below may be later than the customer wants. */
	private void printWanted(PossibleDates possible) {
		plan.milestone(MilestoneKind.REQUESTED).map(Milestone::date).or(plan::passedRequest).ifPresent(wanted -> {
			List<DateReason> reasons = possible.whyNot(wanted);
			if (!reasons.isEmpty()) {
				out.println(NLS.bind(Messages.PlanText_wanted, WrittenDate.shown(wanted)));
				reasons.forEach(reason -> out.println(INDENT + reason.text()));
				out.println();
			}
		});
	}

	private void printDates(PossibleDates possible) {
		if (possible.isCounted()) {
			printLimits(possible);
			printUnknowns(possible.unknowns());
			return;
		}
		possible.unknowns().forEach(reason -> out.println(reason.text()));
		if (!possible.isJudged()) {
			out.println(Messages.PlanText_asIfToday);
			printLimits(possible);
		}
	}

	private void printLimits(PossibleDates possible) {
		boolean open = !possible.hasFirstAndLast();
		plan.allPassed().ifPresent(out::println);
		possible.clash().ifPresent(this::print);
		if (plan.allPassed().isPresent() || possible.isLinePassed()) {
			return;
		}
		print(open ? Messages.PlanText_notBefore : Messages.PlanText_earliest, possible.earliest());
		possible.latest().ifPresentOrElse(
				latest -> print(open ? Messages.PlanText_notAfter : Messages.PlanText_latest, latest),
				() -> out.println(Messages.PlanText_noLatest));
		possible.minimumAgainstAdvice()
				.ifPresent(least -> print(
						possible.isTooLate(least) ? Messages.PlanText_minimumLate : Messages.PlanText_minimum, least));
	}

	private void print(DateClash clash) {
		out.println(clash.text());
		for (Relaxation relaxation : clash.relax()) {
			out.println(NLS.bind(Messages.PlanText_relax, relaxation.text()));
		}
		out.println();
	}

	private void print(String label, DateLimit limit) {
		out.println(NLS.bind(label, WrittenDate.shown(limit.date())));
		limit.reasons().forEach(reason -> out.println(INDENT + reason.text()));
	}

	private void printUnknowns(List<DateReason> unknowns) {
		if (!unknowns.isEmpty()) {
			out.println(Messages.PlanText_unknown);
			unknowns.forEach(reason -> out.println(INDENT + reason.text()));
		}
	}

	private void print(Milestone milestone) {
		String date = WrittenDate.shown(milestone.date());
		out.println(NLS.bind(Messages.PlanText_milestone, milestone.kind().label(), milestone.time().isPresent()
				? NLS.bind(Messages.PlanText_moment, date, milestone.time().get())
				: date));
		out.println(INDENT + milestone.reason());
	}
}
