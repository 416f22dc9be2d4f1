package org.portwright.documents.internal.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.internal.calendar.CalendarEntry.Standing;
import org.portwright.documents.internal.texts.Messages;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.LineTechnology;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;

/** The milestones of an order as entries of a calendar, with alarms where somebody has to do or to know something. */
@SuppressWarnings("nls")
public final class MilestoneEntries {

	/** The morning of a day is when people look at what it brings. */
	private static final Duration MORNING = Duration.ofHours(9);
	private static final Duration MORNING_BEFORE = MORNING.minusDays(1);
	private static final Duration DAY_BEFORE = Duration.ofDays(-1);
	private static final Duration HOURS_BEFORE = Duration.ofHours(-2);
	private static final Duration WEEK_BEFORE = MORNING.minusDays(7);

	/** A draft counts down only the last days of its line, and nothing comes of a cancelled order. */
	private static final Set<OrderState> SILENT = EnumSet.of(OrderState.DRAFT, OrderState.CANCELLED);

	private static final Set<MilestoneKind> LAST_DAYS = EnumSet.of(MilestoneKind.LAST_SUBMIT,
			MilestoneKind.LAST_MOVE);

	private final PortOrder order;
	private final LocalDate today;

	private MilestoneEntries(PortOrder order, LocalDate today) {
		this.order = order;
		this.today = today;
	}

	/**
	 * Those of a plan. What has passed or is done has no alarm; what is no longer expected is taken out of the
	 * calendars that have it.
	 */
	public static List<CalendarEntry> of(PortOrder order, DatePlan plan) {
		var entries = new MilestoneEntries(order, plan.today());
		return Stream.of(
				plan.milestones().stream().filter(entries::isKept)
						.map(milestone -> entries.entry(milestone, entries.standing(milestone),
								entries.alarms(milestone))),
				Stream.concat(plan.dropped().stream(), entries.gone(plan))
						.map(milestone -> entries.entry(milestone, Standing.CANCELLED, List.of())))
				.flatMap(each -> each).toList();
	}

	/**
	 * A calendar shows no reckoned milestone whose day has passed: the list of what is due has those. A last day of a
	 * line may have moved into the past, and a calendar still has it ahead.
	 */
	private boolean isKept(Milestone milestone) {
		return !milestone.reckoned() || !milestone.date().isBefore(today) || LAST_DAYS.contains(milestone.kind());
	}

	/**
	 * The last days that a line has not, or has no more. A calendar may have them of what the line was before, but not
	 * of one that is not known: that may still be what it was.
	 */
	private Stream<Milestone> gone(DatePlan plan) {
		boolean known = Optional.ofNullable(order.getLoa()).map(LetterOfAuthorization::getLineTechnology)
				.filter(line -> line != LineTechnology.UNKNOWN).isPresent();
		Set<MilestoneKind> there = Stream.concat(plan.milestones().stream(), plan.dropped().stream())
				.map(Milestone::kind).collect(Collectors.toSet());
		return LAST_DAYS.stream().filter(kind -> known && !there.contains(kind))
				.map(kind -> new Milestone(kind, today, Optional.empty(), Messages.MilestoneEntries_gone, true));
	}

	private CalendarEntry entry(Milestone milestone, Standing standing, List<Duration> alarms) {
		return new CalendarEntry(uid(milestone.kind()), milestone.date(), milestone.time(),
				NLS.bind(Messages.MilestoneEntries_summary, milestone.kind().label(), name()), description(milestone),
				standing, alarms);
	}

	private String name() {
		return Optional.ofNullable(order.getName()).orElse("");
	}

	/** The same for each export of one order, whose requested date becomes its cut-over; ids of orders are random. */
	private String uid(MilestoneKind kind) {
		MilestoneKind move = kind == MilestoneKind.REQUESTED ? MilestoneKind.CUT_OVER : kind;
		return move.code() + "-" + Objects.toString(order.getId(), name()) + "@portwright";
	}

	private String description(Milestone milestone) {
		var lines = new ArrayList<String>();
		lines.add(milestone.reason());
		if (order.getState() == OrderState.DRAFT) {
			lines.add(Messages.MilestoneEntries_draft);
		}
		Optional.ofNullable(order.getPortOrderId()).filter(id -> !id.isBlank())
				.ifPresent(id -> lines.add(NLS.bind(Messages.MilestoneEntries_portOrderId, id)));
		return String.join("\n", lines);
	}

	private Standing standing(Milestone milestone) {
		boolean requested = CheckedOrder.confirmed(order).isEmpty()
				&& EnumSet.of(MilestoneKind.REQUESTED, MilestoneKind.CUT_OVER).contains(milestone.kind());
		return milestone.reckoned() || requested ? Standing.TENTATIVE : Standing.CONFIRMED;
	}

	private List<Duration> alarms(Milestone milestone) {
		boolean done = milestone.kind() == MilestoneKind.CUT_OVER && order.getState() == OrderState.COMPLETED;
		boolean silent = SILENT.contains(order.getState()) && !LAST_DAYS.contains(milestone.kind());
		if (done || silent || milestone.date().isBefore(today)) {
			return List.of();
		}
		boolean timed = milestone.time().isPresent();
		return switch (milestone.kind()) {
		case ANSWER_DUE, NUMBERS_APPEAR -> List.of(MORNING);
		// It is done, or comes with what is expected on the same day.
		case SUBMISSION, PORT_ORDER_ID, FOC -> List.of();
		case LAST_CANCEL, REQUESTED, CUT_OVER, CONVERSIONS -> timed ? List.of(DAY_BEFORE, HOURS_BEFORE)
				: List.of(MORNING_BEFORE, MORNING);
		case LAST_SUBMIT, LAST_MOVE, RIGHT_ENDS -> List.of(WEEK_BEFORE, MORNING);
		};
	}
}
