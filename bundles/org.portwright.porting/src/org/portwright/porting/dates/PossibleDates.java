package org.portwright.porting.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.DateFigures;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * Which dates are possible for an order, and why. Working days count from the day of the submission as day 0, calendar
 * days from the real day; a draft is judged as if it were submitted today. Immutable; it keeps nothing of the model.
 */
@SuppressWarnings("nls")
public final class PossibleDates {

	/** What it is read from. */
	public static final Set<EStructuralFeature> READS = Stream
			.of(IndustryMinimum.READS, LastMove.READS,
					Set.of(Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__SUBMISSION_DATE,
							Literals.PORT_ORDER__FOC_DATE, Literals.PORT_ORDER__SITE_NATION,
							Literals.PORT_ORDER__HOLIDAYS_OF_ENGLAND_AND_WALES,
							Literals.PORT_ORDER__HOLIDAYS_OF_SITE))
			.flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
	/** What it is read from beside the order. */
	public static final Set<Fact> FACTS = Set.of(Fact.TODAY, Fact.HOLIDAYS);

	static final String PAST = "DATE_PAST";
	static final String NOT_WORKING_DAY = "DATE_NOT_WORKING_DAY";
	static final String TOO_SOON = "DATE_TOO_SOON";
	static final String LEAD_TIME = "DATE_LEAD_TIME";
	static final String TOO_FAR = "DATE_TOO_FAR";
	static final String AFTER_PSTN_END = "DATE_AFTER_PSTN_END";
	static final String UNWISE = "DATE_UNWISE";

	private final boolean draft;
	private final boolean over;
	private final boolean rejected;
	private final boolean known;
	private final LocalDate today;
	private final LocalDate from;
	private final WorkingDays days;
	private final DateFigures figures;
	private final LimitWording wording;
	private final Optional<IndustryMinimum> minimum;
	private final Optional<String> missing;
	private final Optional<LastMove> lastMove;
	private final LocalDate advised;
	/** The first date that no rule that counts working days speaks against. */
	private final LocalDate first;

	private PossibleDates(CheckedOrder order, @Nullable LocalDate start) {
		PortOrder root = order.order();
		draft = order.draft();
		over = order.confirmed().isPresent() || !order.open();
		rejected = root.getState() == OrderState.REJECTED;
		known = start != null && WorkingDays.counts(start);
		LocalDate now = order.context().today();
		today = WorkingDays.counts(now) ? now : LocalDate.EPOCH;
		from = known ? Objects.requireNonNull(start) : today;
		days = WorkingDays.of(root, order.context().holidays());
		figures = order.profile().dates();
		wording = new LimitWording(order.profile().name(), figures, days, from);
		minimum = IndustryMinimum.of(order);
		missing = minimum.isPresent() ? Optional.empty() : IndustryMinimum.missing(order);
		lastMove = LastMove.of(order,
				new SubmissionNotice.Known(minimum, missing, figures.latestCalendarDays(), days), today);
		advised = wording.advised();
		int longest = Math.max(figures.earliestWorkingDays(), minimum.map(IndustryMinimum::days).orElse(0));
		first = longest == figures.earliestWorkingDays() ? advised : days.after(from, longest);
	}

	/** The possible dates of an order. */
	public static PossibleDates of(CheckedOrder order) {
		return new PossibleDates(order,
				order.draft() ? order.context().today() : order.order().getSubmissionDate());
	}

	/** Whether the order is still being written. */
	boolean draft() {
		return draft;
	}

	/** The day that is judged from: today in a draft, else the day of the submission. */
	public LocalDate from() {
		return from;
	}

	/** Whether dates are not judged any more: there is a Firm Order Commitment, or the order has ended. */
	public boolean over() {
		return over;
	}

	/** The working days of the order. */
	public WorkingDays days() {
		return days;
	}

	/**
	 * Whether dates are judged: none is any more once all is settled, and none as long as the submission is not known.
	 */
	public boolean isJudged() {
		return known && !over;
	}

	/**
	 * Returns whether the first and the last date are counted from a submission that holds: the days of a rejected
	 * order are counted from the next one.
	 */
	public boolean isCounted() {
		return isJudged() && !rejected;
	}

	/** Whether the industry's minimum lead time is known for the order as it is. */
	public boolean hasMinimum() {
		return minimum.isPresent();
	}

	/** Returns whether something has to be entered before the minimum is known, so that no date can be offered. */
	public boolean isMinimumMissing() {
		return missing.isPresent();
	}

	/**
	 * Returns whether the first and the last date can be called so; otherwise they are limits between which no date is
	 * offered.
	 */
	public boolean hasFirstAndLast() {
		return missing.isEmpty() && !isEmpty();
	}

	/** The day that counts as today. */
	LocalDate today() {
		return today;
	}

	/** Returns whether the last date to move of a copper line has passed, so that no other can be offered. */
	public boolean isLinePassed() {
		return lastMove.filter(LastMove::isPassed).isPresent();
	}

	/** The last date to move of a copper line; empty for any other, and where no day is known on which it ends. */
	public Optional<LastMove> lastMove() {
		return lastMove;
	}

	/** Whether the profile has a latest date. */
	public boolean hasLatest() {
		return figures.latestCalendarDays().isPresent();
	}

	/** Returns whether there is a latest date: that of the profile, or the last date to move. */
	public boolean hasEnd() {
		return end().isPresent();
	}

	/** Whether all holidays are known between which the possible dates lie. */
	public boolean knowsHolidays() {
		return UnknownYears.between(from, lastOfAll(), days).isEmpty();
	}

	/** Whether nothing that would matter is unknown. */
	public boolean isCertain() {
		return known && missing.isEmpty() && knowsHolidays();
	}

	/**
	 * The first date from today on that no rule speaks against, advice among the rules; a latest date is not looked at.
	 */
	public DateLimit earliest() {
		LocalDate least = minimum.map(lead -> lead.first(from, days)).orElse(advised);
		boolean waited = first.isBefore(today);
		List<DateReason> reasons = new ArrayList<>();
		if (!advised.isBefore(least)) {
			reasons.add(new DateReason(TOO_SOON, waited ? wording.waited() : wording.tooSoon()));
		}
		if (minimum.isPresent() && (waited ? advised.isBefore(least) : !least.isBefore(advised))) {
			reasons.add(new DateReason(LEAD_TIME, waited ? wording.waited() : minimum.get().words(from, days)));
		}
		missing.ifPresent(what -> reasons.add(new DateReason(LEAD_TIME, what)));
		reasons.addAll(UnknownYears.between(from, first, days));
		return new DateLimit(waited ? days.nextFrom(today) : first, reasons);
	}

	/** The last date that no rule speaks against; empty where neither the profile nor the line has a limit. */
	public Optional<DateLimit> latest() {
		return lineEndsFirst() ? lastMove.map(move -> new DateLimit(move.date(),
				List.of(new DateReason(AFTER_PSTN_END, move.reason())))) : latestByProfile();
	}

	/** Returns whether the line ends before the last date of the profile. */
	private boolean lineEndsFirst() {
		return lastMove.filter(move -> last().filter(last -> !last.isAfter(move.date())).isEmpty()).isPresent();
	}

	private Optional<LocalDate> end() {
		return lineEndsFirst() ? lastMove.map(LastMove::date) : last();
	}

	private Optional<DateLimit> latestByProfile() {
		return last().map(last -> {
			List<DateReason> reasons = new ArrayList<>(List.of(new DateReason(TOO_FAR, wording.tooFar(last))));
			days.whyNot(last).ifPresent(
					off -> reasons.add(new DateReason(NOT_WORKING_DAY, DateWording.dayOff(last, off))));
			reasons.addAll(UnknownYears.between(from, last, days));
			return new DateLimit(days.lastUntil(last), reasons);
		});
	}

	/**
	 * The first date that the industry's minimum lead time allows, against the advice; empty where it is not known for
	 * the order as it is, and once the line has ended.
	 */
	public Optional<DateLimit> industryMinimum() {
		return minimum.filter(lead -> !isLinePassed()).map(lead -> {
			LocalDate first = lead.first(from, days);
			List<DateReason> reasons = new ArrayList<>(List.of(new DateReason(LEAD_TIME, lead.words(from, days))));
			reasons.addAll(UnknownYears.between(from, first, days));
			lastMove.filter(move -> first.isAfter(move.date())).map(LastMove::tooLate).ifPresent(
					late -> reasons.add(new DateReason(AFTER_PSTN_END, late)));
			return new DateLimit(first, reasons);
		});
	}

	/** The industry's minimum where it would allow a day ahead that is earlier than the first that is advised. */
	public Optional<DateLimit> minimumAgainstAdvice() {
		return industryMinimum()
				.filter(least -> least.date().isBefore(first) && !least.date().isBefore(today));
	}

	/** Returns whether a limit is after the last date to move, so that it helps nobody. */
	public boolean isTooLate(DateLimit limit) {
		return lastMove.filter(move -> limit.date().isAfter(move.date())).isPresent();
	}

	/** Whether dates are judged and there is no possible one. */
	public boolean isEmpty() {
		return isJudged() && end().filter(last -> days.lastUntil(last).isBefore(first)).isPresent();
	}

	/** What clashes where {@link #isEmpty there is no possible date}. */
	public Optional<DateClash> clash() {
		return isEmpty() && !rejected
				? latest().map(latest -> new ClashRemedies(this, figures, minimum).clash(earliest(), latest))
				: Optional.empty();
	}

	/**
	 * Returns whether a day may be offered: it has not passed, a date is possible at all, the days need not be counted
	 * from another submission, as after a rejection, and no minimum lead time that is not known yet could stand against
	 * this one.
	 */
	public boolean isOffered(LocalDate date) {
		return isCounted() && missing.isEmpty() && !date.isBefore(today) && !isEmpty()
				&& minimum.map(lead -> !date.isBefore(lead.sure(from, days))).orElse(true);
	}

	/** Returns whether a day may be offered and nothing stands against it. */
	public boolean isPossible(LocalDate date) {
		return isOffered(date) && whyNot(date).isEmpty();
	}

	/** The first {@link #isPossible possible} day; empty while none can be offered. */
	public Optional<LocalDate> firstPossible() {
		return Optional.of(firstSure()).filter(this::isPossible);
	}

	/** The first day ahead that no lead time stands against, whether or not one can be offered. */
	LocalDate firstSure() {
		LocalDate sure = days.after(from, longest());
		return sure.isBefore(today) ? days.nextFrom(today) : sure;
	}

	/**
	 * Everything that stands against a day; nothing for a possible one. A count that goes into a year whose holidays
	 * are not known says so.
	 */
	public List<DateReason> whyNot(LocalDate date) {
		if (over) {
			return List.of();
		}
		if (draft && date.isBefore(from)) {
			return List.of(new DateReason(PAST, NLS.bind(Messages.PossibleDates_past, WrittenDate.shown(date))));
		}
		List<DateReason> reasons = new ArrayList<>();
		lastMove.filter(move -> date.isAfter(move.date()))
				.ifPresent(move -> reasons.add(new DateReason(AFTER_PSTN_END, move.reason())));
		days.whyNot(date)
				.ifPresent(off -> reasons.add(new DateReason(NOT_WORKING_DAY, DateWording.dayOff(date, off))));
		if (known && !rejected) {
			if (date.isBefore(advised)) {
				reasons.add(new DateReason(TOO_SOON,
						wording.tooSoon() + UnknownYears.sentences(from, advised, days)));
			}
			minimum.filter(lead -> date.isBefore(lead.first(from, days)))
					.ifPresent(lead -> reasons.add(new DateReason(LEAD_TIME, lead.words(from, days)
							+ UnknownYears.sentences(from, lead.first(from, days), days))));
			last().filter(date::isAfter).ifPresent(last -> reasons.add(new DateReason(TOO_FAR, wording.tooFar(last))));
		}
		return reasons;
	}

	/** Why a working day is unwise all the same. */
	public List<DateReason> unwise(LocalDate date) {
		return over ? List.of() : UnwiseDays.reasons(date, days);
	}

	/** What is not known and would matter: the day of the submission, the minimum lead time, the holidays of a year. */
	public List<DateReason> unknowns() {
		List<DateReason> unknowns = new ArrayList<>();
		if (rejected) {
			unknowns.add(new DateReason(TOO_SOON, Messages.PossibleDates_rejected));
		}
		if (!known) {
			unknowns.add(new DateReason(TOO_SOON, Messages.PossibleDates_noSubmission));
		}
		missing.ifPresent(what -> unknowns.add(new DateReason(LEAD_TIME, what)));
		unknowns.addAll(UnknownYears.between(from, lastOfAll(), days));
		return unknowns;
	}

	/** The last day that any limit lies on. */
	private LocalDate lastOfAll() {
		return last().filter(first::isBefore).orElse(first);
	}

	/** Says that the holidays of the year of a day are not known; empty where they are. */
	public Optional<DateReason> unknownYear(LocalDate date) {
		return days.isKnown(date.getYear()) ? Optional.empty() : Optional.of(UnknownYears.reason(date.getYear()));
	}

	/** The most working days that a rule asks for, whoever holds the range. */
	int longest() {
		return Math.max(figures.earliestWorkingDays(), minimum.map(IndustryMinimum::sureDays).orElse(0));
	}

	/** The first date that the profile advises. */
	LocalDate advised() {
		return advised;
	}

	private Optional<LocalDate> last() {
		return figures.latestCalendarDays().stream().mapToObj(from::plusDays).findFirst();
	}
}
