package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.model.text.Typed;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.written.WrittenDate;

/**
 * What to say to Microsoft where an answer is overdue: first a question, then the request for a Porting Override. Plain
 * English in every locale, from what the order says; what it does not say is said to be unknown.
 */
@SuppressWarnings("nls")
public final class OverdueWords {

	private final PortOrder order;
	private final DatePlan plan;
	private final OrderLetterLines lines;
	private final OverrideGrounds grounds;

	private OverdueWords(PortOrder order, DatePlan plan) {
		this.order = order;
		this.plan = plan;
		lines = new OrderLetterLines(order, plan);
		grounds = new OverrideGrounds(order, plan, lines.due());
	}

	/** What to ask Microsoft. */
	public static MailText askMicrosoft(PortOrder order, DatePlan plan) {
		var words = new OverdueWords(order, plan);
		boolean noted = words.grounds.isSilentButNoted();
		boolean silent = words.grounds.isSilent() && !noted;
		words.begin(noted ? words.latest("ASK_OPENING_NOTED")
				: silent ? words.latest("ASK_OPENING") : "ASK_OPENING_OTHER");
		words.state();
		words.lines.gap();
		words.lines.say("QUESTIONS");
		words.questions();
		return words.end(silent ? "ASK_SUBJECT" : "ASK_SUBJECT_OTHER");
	}

	/** Where the numbers have a date, or had one, what became of it is asked. */
	private void questions() {
		switch (order.getState()) {
		case TRANSFER_APPROVED, TRANSFER_PENDING -> {
			lines.say(order.getFocDate() == null ? "QUESTION_NO_DATE" : "QUESTION_CONFIRMED", day(order.getFocDate()));
			lines.say("QUESTION_MISSING_LAST");
		}
		case NOT_MOVED -> {
			lines.say("QUESTION_WHY");
			lines.say("QUESTION_MISSING");
			lines.say("QUESTION_NO_DATE");
		}
		case COMPLETED, CANCELLED -> lines.say("QUESTION_MISSING_LAST");
		default -> {
			lines.say("QUESTION_SENT");
			lines.say("QUESTION_ANSWERED");
			lines.say("QUESTION_MISSING");
			requested().ifPresentOrElse(date -> lines.say("QUESTION_DATE", WrittenDate.shown(date)),
					() -> lines.say("QUESTION_NO_DATE"));
		}
		}
	}

	/** What to ask Microsoft for where asking did not help. */
	public static MailText overrideRequest(PortOrder order, DatePlan plan) {
		var words = new OverdueWords(order, plan);
		Optional<OverrideNotice> notice = OverrideNotice.of(order, plan);
		words.begin(words.opening(notice.isPresent()));
		words.known();
		words.lines.gap();
		words.lines.say("OVERRIDE_PROCESS", OverrideFigures.acknowledged(), OverrideFigures.resolved(),
				OverrideFigures.evidence(), OverrideFigures.panel());
		words.lines.gap();
		notice.ifPresent(words::noticed);
		words.lines.say("OVERRIDE_QUESTIONS");
		if (notice.isEmpty()) {
			words.lines.say("OVERRIDE_QUESTION_DECIDED");
			words.lines.say("OVERRIDE_QUESTION_ALERT");
		} else if (!notice.get().isComplained()) {
			words.lines.say("OVERRIDE_QUESTION_ACKNOWLEDGED");
		}
		words.lines.say(notice.filter(OverrideNotice::isComplained).isPresent() ? "OVERRIDE_QUESTION_PANEL"
				: "OVERRIDE_QUESTION_EVIDENCE");
		return words.end(notice.isPresent() ? "OVERRIDE_UNDER_WAY_SUBJECT" : "OVERRIDE_SUBJECT");
	}

	/**
	 * Returns whether the texts say that no mail or letter of the losing provider is there, while a note of the user
	 * may tell of an answer.
	 */
	public static boolean isSilentButNoted(PortOrder order, DatePlan plan) {
		return new OverdueWords(order, plan).grounds.isSilentButNoted();
	}

	private String opening(boolean underWay) {
		if (underWay) {
			return "OVERRIDE_UNDER_WAY";
		}
		return grounds.isRejectedByProvider() ? "OVERRIDE_OPENING_REJECTED"
				: grounds.isSilentButNoted() ? latest("OVERRIDE_OPENING_NOTED")
						: grounds.isSilent() ? latest("OVERRIDE_OPENING") : "OVERRIDE_OPENING_OTHER";
	}

	/** Returns the key of a text; its variant about the latest submission where an earlier one was rejected. */
	private String latest(String key) {
		return grounds.rejectionsBefore().isEmpty() ? key : key + "_AGAIN";
	}

	/** What became of the order, as far as it says. */
	private void state() {
		(grounds.rejections().isEmpty() ? grounds.rejectionsBefore() : grounds.rejections()).forEach(this::rejected);
		switch (order.getState()) {
		case TRANSFER_APPROVED, TRANSFER_PENDING -> lines.say(
				order.getFocDate() == null ? "OVERRIDE_CONFIRMED_UNDATED"
						: grounds.isConfirmedPassed() ? "OVERRIDE_CONFIRMED_PASSED" : "OVERRIDE_CONFIRMED",
				day(order.getFocDate()));
		case NOT_MOVED -> lines.say("OVERRIDE_NOT_MOVED", day(order.getFocDate()));
		default -> {
			// No date is confirmed.
		}
		}
	}

	/** What became of the order, as far as it and its journal say. */
	private void known() {
		state();
		List<Question> open = OpenQuestions.of(order);
		open.forEach(question -> lines.say("OVERRIDE_OPEN_QUESTION", day(question.getAsked()),
				OrderLetterLines.known(question.getBy(), "UNKNOWN")));
		if (open.isEmpty() && OpenQuestions.isWaited(order)) {
			lines.say("OVERRIDE_OPEN_QUESTIONS");
		}
		earlier();
		grounds.answered().ifPresent(day -> written("OVERRIDE_ANSWERED", day));
		grounds.heard().ifPresent(day -> written("OVERRIDE_HEARD", day));
		if (grounds.heard().isEmpty() && grounds.answered().isEmpty() && grounds.hasUndated()) {
			lines.say("OVERRIDE_HEARD_UNDATED");
		}
		if (grounds.isFrozen()) {
			lines.say("OVERRIDE_FREEZE");
		}
		grounds.asked().ifPresent(day -> lines.say("OVERRIDE_ASKED", WrittenDate.shown(day)));
		if (grounds.isRevised()) {
			lines.say("OVERRIDE_REVISED");
		}
	}

	/** What was done for a revision before the latest is past, but Microsoft is told of it. */
	private void earlier() {
		if (OverrideNotice.of(order, plan).isEmpty()) {
			grounds.alertBefore().ifPresent(day -> lines.say("OVERRIDE_ALERT_BEFORE", WrittenDate.shown(day)));
			String reference = OrderLetterLines.oneLine(order.getOfcomReference());
			if (!reference.isEmpty()) {
				lines.say("OVERRIDE_REFERENCE", reference);
			}
		}
	}

	/**
	 * The day since which it came is that of the submission, and named: the day on which an answer was due stands
	 * before. A clock that was wrong may give a mail a day to come: the mail is there, but its day is not said.
	 */
	private void written(String key, LocalDate day) {
		Optional<LocalDate> submitted = grounds.submitted();
		lines.say(key + (day.isAfter(plan.today()) ? "_UNDATED"
				: submitted.isEmpty() ? "_LAST" : submitted.filter(day::equals).isPresent() ? "_THAT_DAY" : ""),
				WrittenDate.shown(day), submitted.map(WrittenDate::shown).orElse(""));
	}

	private void rejected(Rejection rejection) {
		lines.say(rejection.getBy() == RejectedBy.MICROSOFT ? "OVERRIDE_REJECTED_MICROSOFT" : "OVERRIDE_REJECTED",
				day(rejection.getDate()), code(rejection),
				OrderLetterLines.known(grounds.reason(rejection), "UNKNOWN"));
	}

	/** The carrier's code; where it is chosen from the list, that of the list. */
	private static String code(Rejection rejection) {
		String listed = RejectionCauses.of(rejection).stream().flatMap(cause -> cause.carrierCode().stream())
				.distinct().collect(Collectors.joining(", "));
		return OrderLetterLines.known(Typed.blank(rejection.getCode()) ? listed : rejection.getCode(), "UNKNOWN");
	}

	private static String day(@Nullable LocalDate day) {
		return day == null ? OverdueText.of("UNKNOWN") : WrittenDate.shown(day);
	}

	private void noticed(OverrideNotice notice) {
		lines.say("OVERRIDE_ALERT", WrittenDate.shown(notice.given()), OverrideFigures.resolved(),
				lines.counted(notice.given()), WrittenDate.shown(notice.ends()), WrittenDate.shown(plan.today()),
				lines.notCounted(notice.given(), notice.ends()));
		if (notice.isComplained()) {
			lines.say("OVERRIDE_REFERENCE", OrderLetterLines.oneLine(notice.reference()));
		} else if (notice.isComplaintNext() && !OpenQuestions.isWaited(order)) {
			lines.say("OVERRIDE_COMPLAINT_NEXT");
		}
		lines.gap();
	}

	private void begin(String opening) {
		lines.say("GREETING");
		lines.gap();
		lines.say(opening);
		Optional<LocalDate> submitted = grounds.submitted();
		grounds.firstSubmitted().ifPresent(day -> lines.say("SUBMITTED_FIRST", WrittenDate.shown(day)));
		submitted.ifPresentOrElse(
				day -> lines.say(grounds.isSubmissionAssumed() ? "SUBMITTED_ASSUMED"
						: grounds.firstSubmitted().isPresent() ? "SUBMITTED_AGAIN" : "SUBMITTED",
						WrittenDate.shown(day)),
				() -> lines.say("SUBMITTED_NEVER"));
		if (submitted.isPresent()) {
			lines.due().filter(due -> grounds.isAwaited() || due.isBefore(plan.today()) && !grounds.isRevised())
					.ifPresent(due -> due(due, submitted.get()));
		}
	}

	/** With what it was counted from, since it is the losing provider that is reproached. */
	private void due(LocalDate due, LocalDate submitted) {
		lines.say("DUE_LINE", OverdueText.of(due.isBefore(plan.today()) ? "DUE" : "DUE_AHEAD", WrittenDate.shown(due),
				WrittenDate.shown(plan.today()), lines.count(submitted, due), lines.counted(submitted))
				+ lines.notCounted(submitted, due), OrderLetterLines.target());
	}

	private MailText end(String subject) {
		lines.gap();
		lines.say("DETAILS");
		lines.detail("PORT_ORDER_ID", order.getPortOrderId());
		var letter = FieldsAsSubmitted.of(order);
		lines.detail("COMPANY", letter.shown(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME));
		lines.detail("LOSING_PROVIDER", letter.shown(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER));
		lines.detail("ACCOUNT", letter.shown(Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER));
		lines.detail("BILLING_NUMBER",
				letter.shown(Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER, OrderLetterLines::number));
		lines.detail("NUMBERS", letter.numbers());
		lines.gap();
		lines.say("CLOSING");
		return lines.mail(OverdueText.of(subject, named()));
	}

	/** By Microsoft's id, else by our name. */
	private String named() {
		String id = OrderLetterLines.oneLine(order.getPortOrderId());
		return id.isEmpty() ? OrderLetterLines.known(order.getName(), "UNKNOWN") : id;
	}

	private Optional<LocalDate> requested() {
		return lines.letter().map(LetterOfAuthorization::getRequestedDate);
	}
}
