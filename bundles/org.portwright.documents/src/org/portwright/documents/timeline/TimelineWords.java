package org.portwright.documents.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.internal.texts.Messages;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.written.WrittenDate;

/** What a timeline says: in its picture, to who hears it read, and as plain text. */
public final class TimelineWords {

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK); //$NON-NLS-1$
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK); //$NON-NLS-1$
	private static final int MINUTES = 60;
	/** Nearer than this, hours count. */
	private static final int NEAR = 2;

	private final Timeline timeline;

	/** Speaks of a timeline as of its day and time. */
	public TimelineWords(Timeline timeline) {
		this.timeline = timeline;
	}

	/** A milestone beside its sign: its name, day and time, and of the last moment to cancel how long it is still. */
	String label(TimelineOrder order, Milestone milestone) {
		String day = SHORT.format(milestone.date());
		String when = milestone.time().map(time -> day + ' ' + TIME.format(time)).orElse(day);
		String label = NLS.bind(Messages.Timeline_label, milestone.kind().label(), when);
		return countdown(order, milestone).map(left -> NLS.bind(Messages.Timeline_labelCounting, label, left))
				.orElse(label);
	}

	/** A milestone in full: its name, the day with the day of the week, and why. */
	public String said(TimelineOrder order, Milestone milestone) {
		String day = WrittenDate.shown(milestone.date());
		String when = milestone.time().map(time -> day + ' ' + TIME.format(time)).orElse(day);
		List<String> parts = new ArrayList<>();
		parts.add(NLS.bind(Messages.Timeline_said, milestone.kind().label(), when));
		countdown(order, milestone).ifPresent(parts::add);
		if (milestone.reckoned()) {
			parts.add(Messages.Timeline_reckoned);
		}
		if (!milestone.reason().isBlank()) {
			parts.add(milestone.reason().strip());
		}
		return String.join(Messages.Timeline_separator, parts);
	}

	/** How long an order can still be cancelled; empty for other milestones, and while or once there is nothing to. */
	private Optional<String> countdown(TimelineOrder order, Milestone milestone) {
		return order.cancellable() && milestone.kind() == MilestoneKind.LAST_CANCEL ? Optional.of(left(milestone))
				: Optional.empty();
	}

	/** How long an order can still be cancelled; empty of a draft, and where no last moment is known. */
	public Optional<String> countdown(TimelineOrder order) {
		return order.milestone(MilestoneKind.LAST_CANCEL).flatMap(milestone -> countdown(order, milestone))
				.map(left -> NLS.bind(Messages.Timeline_cancel, left));
	}

	/** Whether it is over with cancelling, or will be within days. */
	boolean isUrgent(TimelineOrder order, Milestone lastCancel) {
		long days = ChronoUnit.DAYS.between(timeline.today(), lastCancel.date());
		return order.cancellable() && days >= 0 && days <= NEAR + 1;
	}

	private String left(Milestone milestone) {
		long days = ChronoUnit.DAYS.between(timeline.today(), milestone.date());
		if (days < 0) {
			return Messages.Timeline_passed;
		}
		Optional<Duration> rest = timeline.time().flatMap(now -> milestone.time().map(time -> Duration
				.between(LocalDateTime.of(timeline.today(), now), LocalDateTime.of(milestone.date(), time))));
		if (rest.filter(Duration::isNegative).isPresent()) {
			return Messages.Timeline_passed;
		}
		if (days > NEAR || rest.isEmpty() && days > 1) {
			return NLS.bind(Messages.Timeline_days, days);
		}
		return rest.map(TimelineWords::hours)
				.orElseGet(() -> days == 0 ? Messages.Timeline_untilToday : Messages.Timeline_untilTomorrow);
	}

	private static String hours(Duration rest) {
		return NLS.bind(Messages.Timeline_hours, rest.toHours(), rest.toMinutes() % MINUTES);
	}

	/** An order without its milestones: what it is, how long it can be cancelled, what is to know. */
	public String said(TimelineOrder order) {
		List<String> parts = new ArrayList<>();
		parts.add(order.title());
		parts.add(order.about());
		order.alert().filter(alert -> order.notes().stream().noneMatch(note -> note.startsWith(alert)))
				.ifPresent(parts::add);
		countdown(order).ifPresent(parts::add);
		parts.addAll(possible(order).stream().toList());
		parts.addAll(order.notes());
		return parts.stream().filter(part -> !part.isBlank()).reduce(TimelineWords::joined).orElse(""); //$NON-NLS-1$
	}

	/** A part that is a sentence has its full stop already. */
	private static String joined(String before, String part) {
		return before.endsWith(".") ? before + ' ' + part : before + Messages.Timeline_separator + part; //$NON-NLS-1$
	}

	/** The possible days of an order in words; empty if there are none. */
	Optional<String> possible(TimelineOrder order) {
		if (order.possible().isEmpty()) {
			return Optional.empty();
		}
		LocalDate first = order.possible().getFirst().first();
		LocalDate last = order.possible().getLast().last();
		return Optional.of(first.equals(last) ? NLS.bind(Messages.Timeline_possibleAlone, WrittenDate.shown(first))
				: NLS.bind(Messages.Timeline_possible, WrittenDate.shown(first), WrittenDate.shown(last)));
	}

	/** The bank holidays that count for an order in a sentence, of those from the first milestone to the last. */
	Optional<String> holidayLine(TimelineOrder order) {
		DaySpan span = timeline.span();
		List<String> days = order.holidays().stream()
				.filter(day -> !day.date().isBefore(span.first()) && !day.date().isAfter(span.last()))
				.map(TimelineWords::said).toList();
		return days.isEmpty() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.Timeline_holidays, String.join("; ", days))); //$NON-NLS-1$
	}

	/** A bank holiday in words. */
	static String said(TimelineOrder.Holiday day) {
		return NLS.bind(Messages.Timeline_holiday, WrittenDate.plain(day.date()), day.name());
	}

	/** A day in words, as it is for an order. */
	static String said(TimelineOrder order, LocalDate day) {
		List<String> parts = new ArrayList<>();
		parts.add(WrittenDate.shown(day));
		order.holidays().stream().filter(holiday -> holiday.date().equals(day)).map(TimelineOrder.Holiday::name)
				.forEach(parts::add);
		if (order.isPossible(day)) {
			parts.add(Messages.Timeline_possibleDay);
		}
		return String.join(Messages.Timeline_separator, parts);
	}

	/** The day of today, as it stands over the picture. */
	String today() {
		return NLS.bind(Messages.Timeline_today, SHORT.format(timeline.today()));
	}

	/** The day that all of it is as of. */
	String asOf() {
		return NLS.bind(Messages.Timeline_asOf, WrittenDate.shown(timeline.today()));
	}

	/** All of it as plain text, its lines ended by line feeds. */
	public String text() {
		var text = new StringBuilder();
		text.append(timeline.title()).append('\n');
		text.append(asOf()).append('\n');
		for (TimelineOrder order : timeline.orders()) {
			text.append('\n').append(said(order)).append('\n');
			order.milestones().forEach(milestone -> text.append("- ").append(said(order, milestone)).append('\n')); //$NON-NLS-1$
			holidayLine(order).ifPresent(line -> text.append(line).append('\n'));
		}
		return text.toString();
	}
}
