package org.portwright.porting.dates;

import static org.portwright.porting.dates.CustomerWords.shown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portwright.model.OrderState;

/** What to say to the customer about the end of a copper line, in sentences of {@link CustomerText}. */
@SuppressWarnings("nls")
final class LineEndWords {

	private final DatePlan plan;
	private final LastMove move;
	private final List<String> lines = new ArrayList<>();

	private LineEndWords(DatePlan plan, LastMove move) {
		this.plan = plan;
		this.move = move;
	}

	private void add(String key, String... values) {
		lines.add(CustomerText.of(key, values));
	}

	private String ends() {
		String key = (move.isMigrated() ? "MIGRATED" : "ENDS") + (move.hasEnded() ? "_PAST" : "");
		return CustomerText.of(key, shown(move.lineEnds()));
	}

	private static String sentence(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** What follows once the last date to move has passed: nothing can be promised before the provider has answered. */
	static List<String> passed(DatePlan plan, LastMove move) {
		var words = new LineEndWords(plan, move);
		words.add("LINE_PASSED", sentence(words.ends()), shown(move.date()));
		words.add("LINE_ASKED");
		return words.lines;
	}

	/** The last date to move, and the days on which the order has to go in for it. */
	static List<String> ahead(DatePlan plan, LastMove move) {
		var words = new LineEndWords(plan, move);
		words.add("LINE_ENDS", sentence(words.ends()), shown(move.date()));
		plan.milestone(MilestoneKind.LAST_SUBMIT).ifPresent(last -> words.submit(last.date()));
		words.postpone();
		if (plan.state() == OrderState.DRAFT) {
			boolean choice = plan.possible().clash().filter(clash -> !clash.relax().isEmpty()).isPresent();
			Optional<Milestone> wanted = plan.milestone(MilestoneKind.REQUESTED)
					.or(() -> plan.milestone(MilestoneKind.CUT_OVER).filter(cutOver -> !cutOver.reckoned()));
			// For an earlier day the order has to go in earlier, by a day that is not counted here.
			boolean isEarlier = wanted.map(Milestone::date).filter(move.date()::isAfter).isPresent();
			Optional<LocalDate> last = plan.milestone(MilestoneKind.LAST_SUBMIT).map(Milestone::date)
					.filter(day -> !isEarlier);
			boolean open = wanted.isEmpty() && (choice || plan.possible().firstPossible().isPresent());
			words.sayWhatIsNeeded(last, Optional.empty(), open ? "NEEDED_LATEST" : "NEEDED_BY");
			if (choice && plan.milestone(MilestoneKind.REQUESTED).isEmpty()) {
				words.lines.add(by(Optional.empty(), CustomerText.of("NEEDED_CHOICE")));
			}
		}
		return words.lines;
	}

	private void postpone() {
		if (move.isMigrated()) {
			add("LINE_POSTPONE");
		}
	}

	private void submit(LocalDate last) {
		Optional<LocalDate> shorter = move.lastSubmitIfShorter();
		if (move.isSubmitPassed()) {
			add(shorter.isEmpty() ? "SUBMIT_PASSED" : "SUBMIT_PASSED_UNLESS", shown(last),
					shorter.map(CustomerWords::shown).orElse(""));
		} else if (move.leavesNoDay()) {
			add(move.isSubmitAhead() ? "SUBMIT_ASK" : "SUBMIT_AGAIN_ASK", shown(last));
		} else if (move.isSubmitAhead()) {
			Optional<LocalDate> first = firstAhead();
			add(first.isEmpty() ? "SUBMIT_BY" : first.get().equals(last) ? "SUBMIT_ON" : "SUBMIT_BETWEEN", shown(last),
					first.map(CustomerWords::shown).orElse(""));
		} else {
			add("SUBMIT_AGAIN", shown(last));
		}
	}

	/** The first day to submit, if it has not come. */
	private Optional<LocalDate> firstAhead() {
		return move.firstSubmit().filter(plan.today()::isBefore);
	}

	/**
	 * The answer to a day that no order can be submitted for today: the last, or one after it.
	 *
	 * @param others the earlier days that can be chosen if the order goes in today; empty where there is none
	 */
	static List<String> wanted(DatePlan plan, LastMove move, Milestone wanted, List<String> others) {
		var words = new LineEndWords(plan, move);
		boolean tooLate = wanted.date().isAfter(move.date());
		boolean draft = plan.state() == OrderState.DRAFT;
		words.add(!tooLate ? "LAST_WISH" : draft ? "LATE_WISH" : "LATE_ASKED", CustomerWords.moment(wanted),
				words.ends());
		words.postpone();
		Optional<LocalDate> last = plan.milestone(MilestoneKind.LAST_SUBMIT).map(Milestone::date);
		if (!draft) {
			words.add("LATE_UNDER_WAY", shown(move.date()));
			last.ifPresent(words::submit);
		} else if (tooLate) {
			words.sayTooLate(last, others);
		} else {
			last.ifPresent(words::submit);
			words.sayWhatIsNeeded(last, Optional.empty());
		}
		return words.lines;
	}

	private void sayTooLate(Optional<LocalDate> last, List<String> others) {
		boolean proposed = last.isEmpty() || !move.isSubmitPassed() && !move.leavesNoDay();
		add(proposed ? "LATE_PROPOSED" : "LATE_LAST", shown(move.date()));
		last.ifPresentOrElse(this::submit, () -> add("SUBMIT_UNKNOWN"));
		if (!others.isEmpty()) {
			add("LATE_OTHERS", shown(plan.today()));
			lines.addAll(others);
		}
		sayWhatIsNeeded(last, !proposed ? Optional.empty()
				: Optional.of(last.isPresent() ? "NEEDED_ANSWER" : "NEEDED_ANSWER_OR"));
		if (!others.isEmpty()) {
			// Each day that passes moves the first of them.
			lines.add(by(Optional.empty(), CustomerText.of(proposed ? "NEEDED_EARLIER" : "NEEDED_CHOICE")));
		}
	}

	private void sayWhatIsNeeded(Optional<LocalDate> last, Optional<String> asked) {
		sayWhatIsNeeded(last, asked, "NEEDED_BY");
	}

	/**
	 * What the customer has to do, by when as far as a day can be counted.
	 *
	 * @param day the key of the sentence that has the last day for the letter
	 */
	private void sayWhatIsNeeded(Optional<LocalDate> last, Optional<String> asked, String day) {
		Optional<LocalDate> until = last.filter(any -> !move.isSubmitPassed());
		Optional<LocalDate> answer = firstAhead().filter(first -> until.filter(first::isAfter).isEmpty())
				.or(() -> until);
		lines.add("");
		add("NEEDED");
		asked.ifPresent(key -> lines.add(by(answer, CustomerText.of(key, shown(move.date())))));
		lines.add(by(until, CustomerText.of("NEEDED_LETTER"), day));
	}

	private static String by(Optional<LocalDate> day, String what) {
		return by(day, what, "NEEDED_BY");
	}

	private static String by(Optional<LocalDate> day, String what, String key) {
		return CustomerText.of(day.isPresent() ? key : "NEEDED_SOON", what, day.map(CustomerWords::shown).orElse(""));
	}

	/** What a confirmed day after the last means. */
	static List<String> confirmed(DatePlan plan, LastMove move, Milestone cutOver) {
		var words = new LineEndWords(plan, move);
		if (cutOver.date().isBefore(plan.today())) {
			words.add("CONFIRMED_GONE", CustomerWords.moment(cutOver), words.ends());
			words.add("LINE_ASKED");
		} else if (move.isPassed()) {
			words.add("CONFIRMED_PASSED", CustomerWords.moment(cutOver), words.ends());
			words.add("LINE_ASKED_CONFIRMED");
		} else {
			words.add("CONFIRMED_LATE", CustomerWords.moment(cutOver), words.ends());
			words.postpone();
			words.add("CONFIRMED_EARLIER", shown(move.date()));
		}
		return words.lines;
	}
}
