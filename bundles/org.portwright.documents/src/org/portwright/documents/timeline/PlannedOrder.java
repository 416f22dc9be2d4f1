package org.portwright.documents.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.internal.texts.Messages;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.dates.DateLimit;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.dates.PossibleDates;
import org.portwright.porting.dates.Relaxation;
import org.portwright.porting.days.DayOff;
import org.portwright.porting.life.OrderLifeCycle;
import org.portwright.porting.written.WrittenDate;

/** Makes what a timeline shows of an order out of its plan. */
public final class PlannedOrder {

	/** Holidays this near to what is shown may come into sight. */
	private static final int MONTHS_AROUND = 2;

	private final DatePlan plan;

	private PlannedOrder(DatePlan plan) {
		this.plan = plan;
	}

	/**
	 * What a timeline shows of an order.
	 *
	 * @param key  what it is known by among the orders of the timeline
	 * @param name what it is called while it has no name
	 */
	public static TimelineOrder of(String key, String name, PortOrder order, DatePlan plan) {
		@Nullable
		String title = order.getName();
		return new PlannedOrder(plan).order(key, title == null || title.isBlank() ? name : title,
				about(order, plan));
	}

	private static String about(PortOrder order, DatePlan plan) {
		return NLS.bind(Messages.PlannedOrder_about, Words.of(order.getState()), plan.days().nations().stream().sorted()
				.map(Words::of).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	private TimelineOrder order(String key, String title, String about) {
		List<Milestone> milestones = plan.milestones().stream()
				.sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::kind)).toList();
		return new TimelineOrder(key, title, about, milestones, possible(), holidays(milestones),
				plan.possible().clash().map(clash -> Messages.PlannedOrder_noDate), notes(),
				OrderLifeCycle.isCancellable(plan.state()));
	}

	/** Weekends and holidays between are left out. */
	private List<DaySpan> possible() {
		List<DaySpan> runs = new ArrayList<>();
		Optional<DateLimit> latest = plan.possible().latest();
		Optional<LocalDate> first = latest.isPresent() ? plan.possible().firstPossible() : Optional.empty();
		first.ifPresent(day -> day.datesUntil(latest.orElseThrow().date().plusDays(1))
				.filter(plan.days()::isWorking).forEach(working -> {
					if (!runs.isEmpty() && runs.getLast().last().plusDays(1).equals(working)) {
						runs.add(new DaySpan(runs.removeLast().first(), working));
					} else {
						runs.add(new DaySpan(working, working));
					}
				}));
		return runs;
	}

	private List<TimelineOrder.Holiday> holidays(List<Milestone> milestones) {
		List<LocalDate> days = Stream.concat(Stream.of(plan.today()), milestones.stream().map(Milestone::date)).sorted()
				.toList();
		LocalDate from = days.getFirst().minusMonths(MONTHS_AROUND);
		LocalDate to = days.getLast().plusMonths(MONTHS_AROUND);
		List<TimelineOrder.Holiday> holidays = new ArrayList<>();
		for (int year = from.getYear(); year <= to.getYear(); year++) {
			if (plan.days().isKnown(year)) {
				LocalDate first = LocalDate.of(year, 1, 1);
				first.datesUntil(first.plusYears(1)).forEach(day -> plan.days().whyNot(day)
						.filter(off -> off.kind() == DayOff.Kind.HOLIDAY)
						.ifPresent(off -> holidays.add(new TimelineOrder.Holiday(day, off.name()))));
			}
		}
		return holidays;
	}

	private List<String> notes() {
		PossibleDates possible = plan.possible();
		List<String> notes = new ArrayList<>();
		plan.requestPassed().ifPresent(notes::add);
		possible.clash().ifPresent(clash -> {
			notes.add(clash.text());
			clash.relax().stream().map(Relaxation::text).forEach(notes::add);
		});
		if (isFromEarliest()) {
			notes.add(Messages.PlannedOrder_fromEarliest);
		}
		if (possible.latest().isEmpty()) {
			possible.firstPossible().ifPresent(day -> notes
					.add(NLS.bind(Messages.PlannedOrder_possibleFrom, WrittenDate.shown(day))));
		}
		possible.unknowns().stream().map(DateReason::text).forEach(notes::add);
		return notes.stream().filter(note -> !note.isBlank()).toList();
	}

	/** Nobody has asked for a date yet. */
	private boolean isFromEarliest() {
		return plan.milestones().stream()
				.anyMatch(milestone -> milestone.kind() == MilestoneKind.CUT_OVER && milestone.reckoned());
	}
}
