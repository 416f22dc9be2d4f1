package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.HolidayNames;
import org.portwright.porting.dates.KnownFigures;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.written.WrittenDate;

/** The lines of a text about an order that is overdue, and what such texts say alike. */
@SuppressWarnings("nls")
final class OrderLetterLines {

	private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

	private final PortOrder order;
	private final DatePlan plan;
	private final List<String> lines = new ArrayList<>();

	OrderLetterLines(PortOrder order, DatePlan plan) {
		this.order = order;
		this.plan = plan;
	}

	/** Adds a sentence as a line. */
	void say(String key, Object... values) {
		lines.add(OverdueText.of(key, values));
	}

	/** Adds a sentence that was made before as a line. */
	void line(String sentence) {
		lines.add(sentence);
	}

	/** Ends a paragraph. */
	void gap() {
		lines.add("");
	}

	/** Adds a value with its name, or that it is not known. */
	void detail(String key, @Nullable String value) {
		say(key, known(value, "UNKNOWN"));
	}

	/** Adds a value with its name, or that it is to be filled in. */
	void blank(String key, @Nullable String value) {
		say(key, known(value, "FILL_IN"));
	}

	/** Returns the text so far. */
	MailText mail(String subject) {
		return new MailText(subject, String.join("\n", lines) + "\n");
	}

	/** Returns the letter of the order; empty if it has none. */
	Optional<LetterOfAuthorization> letter() {
		return Optional.ofNullable(order.getLoa());
	}

	/** Returns the day on which the answer was due, of an order whose submission is recorded. */
	Optional<LocalDate> due() {
		return plan.milestone(MilestoneKind.ANSWER_DUE).filter(due -> order.getSubmissionDate() != null)
				.map(Milestone::date);
	}

	/** Returns how many working days lie between two days. */
	String count(LocalDate from, LocalDate until) {
		int count = plan.days().between(from, until);
		return OverdueText.of(count == 1 ? "DAY" : "DAYS", count);
	}

	/** Returns the day from which working days are counted; a day off counts as the next one. */
	String counted(LocalDate from) {
		LocalDate counted = plan.days().nextFrom(from);
		return counted.equals(from) ? WrittenDate.shown(from)
				: OverdueText.of("COUNTED_AS", WrittenDate.shown(from), WrittenDate.shown(counted));
	}

	/** Returns a sentence about the bank holidays between two days, after a blank; empty where there is none. */
	String notCounted(LocalDate from, LocalDate until) {
		String holidays = HolidayNames.of(plan.days(), from, until);
		return holidays.isEmpty() ? "" : ' ' + OverdueText.of("NOT_COUNTED", holidays);
	}

	/** Returns the industry's target for an answer. */
	static String target() {
		return OverdueText.of("TARGET", KnownFigures.targetOfSingleLine(), KnownFigures.targetOfMultiLine());
	}

	/** Returns a number as people write it; text that is no number in E.164 stays as it is. */
	static String number(@Nullable String typed) {
		String number = oneLine(typed);
		return E164.matcher(number).matches() ? UkNumberPlan.display(number) : number;
	}

	/** Returns a value on one line, or the text that stands for a missing one. */
	static String known(@Nullable String value, String missing) {
		String text = oneLine(value);
		return text.isEmpty() ? OverdueText.of(missing) : text;
	}

	/** Returns a value on one line, so that it becomes no other line of a mail or its head. */
	static String oneLine(@Nullable String value) {
		return Typed.text(value).replaceAll("\\p{Cf}+", "").replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
	}
}
