package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.OrderState;
import org.portwright.model.words.Words;
import org.portwright.porting.dates.DateLimit;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.LastMove;
import org.portwright.porting.dates.PossibleDates;
import org.portwright.porting.days.DayOff;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/** What is to be seen and said of each day by the plan of an order. It judges a day when it is first asked for. */
final class PlannedDays {

	/**
	 * What is to be seen of a day.
	 *
	 * @param isWorking  whether it is a working day of the order
	 * @param isHoliday  whether it is a holiday that counts for the order, on whatever day of the week
	 * @param isPossible whether no rule stands against it
	 * @param isWanted   whether it is the date that the order asks for
	 * @param isEarliest whether it is the earliest possible date
	 * @param isLatest   whether it is the latest possible date
	 * @param isLastMove whether it is the last date to move of a copper line, possible or not
	 */
	record Look(boolean isWorking, boolean isHoliday, boolean isPossible, boolean isToday, boolean isWanted,
			boolean isEarliest, boolean isLatest, boolean isLastMove) {
	}

	private final DatePlan plan;
	private final Optional<LocalDate> wanted;
	private final Map<LocalDate, @Nullable Look> looks = new HashMap<>();

	/** @param wanted the date that the order asks for */
	PlannedDays(DatePlan plan, Optional<LocalDate> wanted) {
		this.plan = plan;
		this.wanted = wanted;
	}

	/** The day from which the plan is made. */
	LocalDate today() {
		return plan.today();
	}

	/**
	 * Where the search for a date begins: at the one that is asked for, else at the first possible, else at the last
	 * date to move, and where there is none of these at the present day.
	 */
	LocalDate begin() {
		return wanted.or(plan.possible()::firstPossible).or(this::lastMove).orElseGet(plan::today);
	}

	private Optional<LocalDate> lastMove() {
		return plan.possible().lastMove().map(LastMove::date);
	}

	/** What is to be seen of a day. */
	Look look(LocalDate day) {
		return Objects.requireNonNull(looks.computeIfAbsent(day, this::judged));
	}

	private Look judged(LocalDate day) {
		PossibleDates possible = plan.possible();
		Optional<DayOff> off = plan.days().whyNot(day);
		return new Look(off.isEmpty(), off.filter(why -> why.kind() == DayOff.Kind.HOLIDAY).isPresent(),
				possible.isPossible(day), day.equals(plan.today()), is(day, wanted),
				possible.isOffered(day) && day.equals(possible.earliest().date()),
				possible.isOffered(day) && is(day, possible.latest().map(DateLimit::date)),
				is(day, lastMove()));
	}

	private static boolean is(LocalDate day, Optional<LocalDate> other) {
		return other.filter(day::equals).isPresent();
	}

	/** A day in words, with what it is: a line. */
	String name(LocalDate day) {
		Look look = look(day);
		List<String> marks = new ArrayList<>();
		plan.days().whyNot(day).filter(off -> off.kind() == DayOff.Kind.HOLIDAY).map(PlannedDays::named)
				.ifPresent(marks::add);
		mark(marks, look.isToday(), Messages.Day_today);
		mark(marks, look.isWanted(), Messages.Day_wanted);
		mark(marks, look.isEarliest(), Messages.Day_earliest);
		mark(marks, look.isLatest(), Messages.Day_latest);
		mark(marks, look.isLastMove(), Messages.Day_lastMove);
		return Stream.concat(Stream.of(WrittenDate.shown(day)), marks.stream()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static void mark(List<String> marks, boolean holds, String words) {
		if (holds) {
			marks.add(words);
		}
	}

	private static String named(DayOff holiday) {
		return NLS.bind(Messages.Day_holiday, holiday.name(),
				holiday.nations().stream().sorted().map(Words::of).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	/** What stands against a day, or speaks for it: a sentence or more each. */
	List<String> reasons(LocalDate day) {
		PossibleDates possible = plan.possible();
		if (possible.over()) {
			return List.of(Messages.Day_over);
		}
		List<String> reasons = new ArrayList<>(possible.whyNot(day).stream().map(DateReason::text).toList());
		if (reasons.isEmpty()) {
			if (possible.isJudged()) {
				reasons.add(possible.isOffered(day) ? Messages.Day_possible : unknown(day));
			}
			possible.unwise(day).stream().map(DateReason::text).forEach(reasons::add);
		}
		possible.unknownYear(day).map(DateReason::text)
				.filter(unknown -> reasons.stream().noneMatch(said -> said.contains(unknown))).ifPresent(reasons::add);
		return reasons;
	}

	/** No rule stands against a day, and it is not offered all the same. */
	private String unknown(LocalDate day) {
		return day.isBefore(plan.today()) ? Messages.Day_past
				: plan.state() == OrderState.REJECTED ? Messages.Day_rejected : Messages.Day_unknown;
	}

	/** All that is said of a day, in lines. */
	String words(LocalDate day) {
		return Stream.concat(Stream.of(name(day)), reasons(day).stream()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
