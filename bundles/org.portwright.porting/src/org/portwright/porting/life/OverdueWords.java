package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.text.Typed;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.KnownFigures;
import org.portwright.porting.dates.HolidayNames;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.written.WrittenDate;

/**
 * What to say where an answer is overdue: first what to ask Microsoft, then its request to put the losing provider on
 * notice (Porting Override Request). Plain English in every locale, from what the order says; what it does not say is
 * said to be unknown.
 */
@SuppressWarnings("nls")
public final class OverdueWords {

	private static final int MOST_ENTRIES = 30;

	private final PortOrder order;
	private final DatePlan plan;
	private final List<String> lines = new ArrayList<>();

	private OverdueWords(PortOrder order, DatePlan plan) {
		this.order = order;
		this.plan = plan;
	}

	/** What to ask Microsoft. */
	public static MailText askMicrosoft(PortOrder order, DatePlan plan) {
		var words = new OverdueWords(order, plan);
		words.begin("ASK_OPENING");
		words.say("QUESTIONS");
		words.say("QUESTION_SENT");
		words.say("QUESTION_ANSWERED");
		words.say("QUESTION_MISSING");
		Optional<LocalDate> wanted = words.requested();
		words.lines.add(wanted.map(date -> OverdueText.of("QUESTION_DATE", WrittenDate.shown(date)))
				.orElseGet(() -> OverdueText.of("QUESTION_NO_DATE")));
		return words.end("ASK_SUBJECT");
	}

	/** What to ask Microsoft for where asking did not help. */
	public static MailText overrideRequest(PortOrder order, DatePlan plan) {
		var words = new OverdueWords(order, plan);
		words.begin("OVERRIDE_OPENING");
		words.say("OVERRIDE_PROCESS");
		words.lines.add("");
		words.say("OVERRIDE_QUESTIONS");
		return words.end("OVERRIDE_SUBJECT");
	}

	private void begin(String opening) {
		say("GREETING");
		lines.add("");
		say(opening);
		@Nullable
		LocalDate submitted = order.getSubmissionDate();
		lines.add(submitted == null ? OverdueText.of("SUBMITTED_NEVER")
				: OverdueText.of("SUBMITTED", WrittenDate.shown(submitted)));
		plan.milestone(MilestoneKind.ANSWER_DUE).filter(due -> submitted != null).map(Milestone::date)
				.ifPresent(due -> lines.add(due(due, Objects.requireNonNull(submitted))));
		lines.add("");
	}

	/** With what it was counted from, since it is the losing provider that is reproached. */
	private String due(LocalDate due, LocalDate submitted) {
		LocalDate counted = plan.days().nextFrom(submitted);
		String from = counted.equals(submitted) ? WrittenDate.shown(submitted)
				: OverdueText.of("COUNTED_AS", WrittenDate.shown(submitted), WrittenDate.shown(counted));
		int count = plan.days().between(submitted, due);
		String holidays = HolidayNames.of(plan.days(), submitted, due);
		String text = OverdueText.of(due.isBefore(plan.today()) ? "DUE" : "DUE_AHEAD", WrittenDate.shown(due),
				WrittenDate.shown(plan.today()), OverdueText.of(count == 1 ? "DAY" : "DAYS", count), from);
		String target = OverdueText.of("TARGET", KnownFigures.targetOfSingleLine(), KnownFigures.targetOfMultiLine());
		return text + (holidays.isEmpty() ? "" : ' ' + OverdueText.of("NOT_COUNTED", holidays)) + ' ' + target;
	}

	private MailText end(String subject) {
		lines.add("");
		say("DETAILS");
		detail("PORT_ORDER_ID", order.getPortOrderId());
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		detail("COMPANY", loa == null ? null : loa.getSubscriberName());
		detail("LOSING_PROVIDER", loa == null ? null : loa.getLosingProvider());
		detail("ACCOUNT", loa == null ? null : loa.getAccountNumber());
		detail("BILLING_NUMBER", loa == null ? null : loa.getBillingNumber());
		detail("NUMBERS", numbers());
		lines.add("");
		say("CLOSING");
		return new MailText(OverdueText.of(subject, named()), String.join("\n", lines) + "\n");
	}

	/** By Microsoft's id, else by our name. */
	private String named() {
		String id = oneLine(order.getPortOrderId());
		String name = id.isEmpty() ? oneLine(order.getName()) : id;
		return name.isEmpty() ? OverdueText.of("UNKNOWN") : name;
	}

	private Optional<LocalDate> requested() {
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		@Nullable
		LocalDate date = loa == null ? null : loa.getRequestedDate();
		return date == null ? Optional.empty() : Optional.of(date);
	}

	private String numbers() {
		List<PortedNumbers> all = order.getNumbers();
		String first = all.stream().limit(MOST_ENTRIES).map(OverdueWords::range).collect(Collectors.joining(", "));
		int more = all.size() - MOST_ENTRIES;
		return more > 0 ? OverdueText.of("NUMBERS_MORE", first, more) : first;
	}

	private static String range(PortedNumbers numbers) {
		String first = oneLine(numbers.getFirst());
		String last = oneLine(numbers.getLast());
		return last.isEmpty() || last.equals(first) ? first : first + " – " + last;
	}

	private void detail(String key, @Nullable String value) {
		String text = oneLine(value);
		lines.add(OverdueText.of(key, text.isEmpty() ? OverdueText.of("UNKNOWN") : text));
	}

	private static String oneLine(@Nullable String value) {
		return Typed.text(value).replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
	}

	private void say(String key) {
		lines.add(OverdueText.of(key));
	}
}
