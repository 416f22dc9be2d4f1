package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.words.Words;
import org.portwright.porting.dates.DateClash;
import org.portwright.porting.dates.DateLimit;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.LastMove;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.dates.PossibleDates;
import org.portwright.porting.dates.Relaxation;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * A part of the answer to the question which dates are possible. What is said are the plan's words; only what they are
 * about is ours.
 *
 * @param title   what it is about
 * @param words   what is said, a paragraph each
 * @param offered a date to take
 */
record AnswerLine(Weight weight, String title, List<String> words, Optional<LocalDate> offered) {

	/** How much it weighs. */
	enum Weight {
		/** It is part of the answer. */
		PLAIN,
		/** It is good to know. */
		NOTE,
		/** Something is to be decided. */
		WARNING
	}

	/** Copies the list. */
	AnswerLine {
		words = List.copyOf(words);
	}

	/**
	 * The whole answer. Where there is no possible date that comes first, with what gives one, and none is offered.
	 *
	 * @param wanted the date that the order asks for
	 */
	static List<AnswerLine> of(DatePlan plan, Optional<LocalDate> wanted) {
		PossibleDates possible = plan.possible();
		Optional<String> late = plan.confirmedLateWords();
		if (late.isPresent()) {
			return List.of(new AnswerLine(Weight.WARNING, Messages.Answer_confirmedLate, List.of(late.get()),
					Optional.empty()));
		}
		if (possible.over()) {
			return List.of(new AnswerLine(Weight.NOTE,
					plan.hasEnded() || plan.hasFailed() ? Words.of(plan.state()) : Messages.Answer_over,
					List.of(Messages.Day_over), Optional.empty()));
		}
		List<AnswerLine> lines = new ArrayList<>();
		if (possible.isCounted()) {
			ofLimits(lines, plan);
		}
		wanted.map(date -> wanted(possible, date)).ifPresent(lines::add);
		possible.unknowns().stream().map(DateReason::text)
				.map(text -> new AnswerLine(Weight.NOTE, "", List.of(text), Optional.empty())).forEach(lines::add); //$NON-NLS-1$
		return lines;
	}

	private static void ofLimits(List<AnswerLine> lines, DatePlan plan) {
		PossibleDates possible = plan.possible();
		plan.allPassed().map(text -> new AnswerLine(Weight.WARNING, Messages.Answer_none, List.of(text),
				Optional.empty())).ifPresent(lines::add);
		possible.clash().ifPresent(clash -> ofClash(lines, clash));
		if (plan.allPassed().isPresent() || possible.isLinePassed()) {
			return;
		}
		lines.add(limit(possible.hasFirstAndLast() ? Messages.Answer_earliest : Messages.Answer_notBefore,
				possible.earliest(), possible));
		lines.add(possible.latest().map(latest -> limit(
				possible.hasFirstAndLast() ? Messages.Answer_latest : Messages.Answer_notAfter, latest, possible))
				.orElseGet(
						() -> new AnswerLine(Weight.PLAIN, Messages.Answer_noLatest, List.of(), Optional.empty())));
		possible.lastMove().flatMap(AnswerLine::submission).ifPresent(lines::add);
		possible.minimumAgainstAdvice()
				.map(least -> limit(
						possible.isTooLate(least) ? Messages.Answer_minimumLate : Messages.Answer_minimum, least,
						possible))
				.ifPresent(lines::add);
	}

	/** The days to submit for the last date to move, while one is to be met. */
	private static Optional<AnswerLine> submission(LastMove move) {
		return move.lastSubmit().filter(last -> move.isSubmitAhead() && !move.isPassed())
				.map(last -> new AnswerLine(Weight.PLAIN,
						NLS.bind(Messages.Answer_lastSubmit, MilestoneKind.LAST_SUBMIT.label(),
								WrittenDate.shown(last)),
						List.of(move.submission()), Optional.empty()));
	}

	private static void ofClash(List<AnswerLine> lines, DateClash clash) {
		lines.add(new AnswerLine(Weight.WARNING, Messages.Answer_none, List.of(clash.text()), Optional.empty()));
		String title = Messages.Answer_relax;
		for (Relaxation relaxation : clash.relax()) {
			lines.add(new AnswerLine(Weight.PLAIN, title, List.of(relaxation.text()), Optional.empty()));
			title = ""; //$NON-NLS-1$
		}
	}

	private static AnswerLine limit(String title, DateLimit limit, PossibleDates possible) {
		return new AnswerLine(Weight.PLAIN, NLS.bind(title, WrittenDate.shown(limit.date())),
				limit.reasons().stream().map(DateReason::text).toList(),
				Optional.of(limit.date()).filter(possible::isOffered));
	}

	private static AnswerLine wanted(PossibleDates possible, LocalDate date) {
		List<String> against = possible.whyNot(date).stream().map(DateReason::text).toList();
		List<String> words = new ArrayList<>(against);
		if (against.isEmpty()) {
			if (possible.isOffered(date)) {
				words.add(Messages.Day_possible);
			}
			possible.unwise(date).stream().map(DateReason::text).forEach(words::add);
		}
		return new AnswerLine(against.isEmpty() ? Weight.NOTE : Weight.WARNING,
				NLS.bind(Messages.Answer_wanted, WrittenDate.shown(date)), words, Optional.empty());
	}
}
