package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Contact;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.written.WrittenDate;

/**
 * The complaint that the customer, as the end user of the numbers, files with Ofcom where a Porting Override did not
 * help within its working days. Plain English in every locale, from what the order says; what it does not say is left
 * blank and named, because nothing in a complaint is to be made up.
 */
@SuppressWarnings("nls")
public final class ComplaintWords {

	private static final String BLANK = "FILL_IN";
	private static final Set<OrderState> APPROVED = EnumSet.of(OrderState.TRANSFER_APPROVED,
			OrderState.TRANSFER_PENDING);

	private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d+\\p{L}?(?:\\s*[-–]\\s*\\d+\\p{L}?)?");

	private final PortOrder order;
	private final DatePlan plan;
	private final OrderLetterLines lines;
	private final OverrideGrounds grounds;
	private final Optional<OverrideNotice> notice;
	private final FieldsAsSubmitted letter;
	private final String provider;

	private ComplaintWords(PortOrder order, DatePlan plan) {
		this.order = order;
		this.plan = plan;
		lines = new OrderLetterLines(order, plan);
		grounds = new OverrideGrounds(order, plan, lines.due());
		notice = OverrideNotice.of(order, plan);
		letter = FieldsAsSubmitted.of(order);
		provider = OrderLetterLines.known(letter.value(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER), BLANK);
	}

	/** Returns the complaint. */
	public static MailText of(PortOrder order, DatePlan plan) {
		var words = new ComplaintWords(order, plan);
		words.say();
		return words.lines.mail(OverdueText.of(words.isHeldUp() ? "COMPLAINT_SUBJECT" : "COMPLAINT_SUBJECT_OTHER",
				words.provider));
	}

	private void say() {
		lines.say("GREETING");
		lines.gap();
		boolean held = isHeldUp();
		lines.say(held ? "COMPLAINT_OPENING" : "COMPLAINT_OPENING_OTHER", provider);
		lines.say(held ? "COMPLAINT_OPENING_REASON" : "COMPLAINT_OPENING_OTHER_REASON");
		lines.gap();
		lines.say("COMPLAINT_HAPPENED");
		happened(held);
		ahead();
		lines.gap();
		lines.say("COMPLAINT_ASKED");
		String reference = OrderLetterLines.oneLine(order.getOfcomReference());
		if (reference.isEmpty()) {
			lines.say("COMPLAINT_ASKED_REFERENCE");
		} else {
			lines.say("COMPLAINT_ASKED_ADD", reference);
		}
		lines.say(held ? "COMPLAINT_ASKED_PORT" : "COMPLAINT_ASKED_HELP", provider);
		lines.gap();
		details();
		lines.gap();
		lines.say("CLOSING");
	}

	/** While a question to us is open, the losing provider is not the one who holds the order up. */
	private boolean isHeldUp() {
		return !OpenQuestions.isWaited(order) && isHindered();
	}

	private boolean isHindered() {
		return notice.filter(OverrideNotice::heldUp).isPresent() || grounds.isSilent()
				|| grounds.isRejectedByProvider();
	}

	/** In the order of days, and of no day to come. */
	private void happened(boolean held) {
		var events = new DatedLines(plan.today());
		submitted(events);
		due().ifPresent(due -> grounds.submitted().ifPresent(submitted -> events.add(due, "COMPLAINT_DUE",
				lines.count(submitted, due), lines.counted(submitted), OrderLetterLines.target())));
		order.getRejections().forEach(rejection -> events.add(rejection.getDate(),
				rejection.getBy() == RejectedBy.MICROSOFT ? "COMPLAINT_REJECTED_MICROSOFT" : "COMPLAINT_REJECTED",
				OrderLetterLines.known(grounds.reason(rejection), BLANK)));
		notice.ifPresent(given -> {
			events.add(given.given(), "COMPLAINT_ALERT");
			if (given.over()) {
				events.add(given.ends(), held ? "COMPLAINT_OVER" : "COMPLAINT_ENDED", OverrideFigures.resolved());
			}
		});
		grounds.alertBefore().ifPresent(day -> events.add(day, "COMPLAINT_ALERT"));
		if (order.getState() == OrderState.NOT_MOVED) {
			events.add(order.getFocDate(), "COMPLAINT_NOT_MOVED");
		}
		grounds.answered().ifPresent(day -> events.add(day, "COMPLAINT_WRITTEN"));
		order.getQuestions().stream().filter(question -> !OpenQuestions.isOpen(question))
				.filter(question -> question.getAsked() != null).forEach(question -> answered(events, question));
		List<Question> open = OpenQuestions.of(order);
		open.forEach(question -> events.add(question.getAsked(), "COMPLAINT_QUESTION",
				OrderLetterLines.known(question.getBy(), "UNKNOWN")));
		events.lines().forEach(lines::line);
		if (open.isEmpty() && OpenQuestions.isWaited(order)) {
			lines.say("COMPLAINT_QUESTIONS");
		}
		if (grounds.isFrozen()) {
			lines.say("COMPLAINT_FREEZE");
		}
		if (held) {
			lines.say("COMPLAINT_TODAY", WrittenDate.shown(plan.today()));
		}
	}

	private static void answered(DatedLines events, Question question) {
		String by = OrderLetterLines.known(question.getBy(), "UNKNOWN");
		@Nullable
		LocalDate answered = question.getAnswered();
		if (answered == null) {
			events.add(question.getAsked(), "COMPLAINT_QUESTION_DONE", by);
		} else {
			events.add(question.getAsked(), "COMPLAINT_QUESTION_ANSWERED", by, WrittenDate.shown(answered));
		}
	}

	private void submitted(DatedLines events) {
		int latest = SubmittedRevision.latest(order).number();
		List<LocalDate> days = Stream
				.concat(order.getRevisions().stream().filter(revision -> revision.getNumber() < latest)
						.sorted(Comparator.comparing(Revision::getNumber)).map(Revision::getSubmitted),
						grounds.submitted().stream())
				.filter(Objects::nonNull).toList();
		for (int i = 0; i < days.size(); i++) {
			boolean assumed = i == days.size() - 1 && grounds.isSubmissionAssumed();
			events.add(days.get(i), assumed ? "COMPLAINT_SUBMITTED_ASSUMED"
					: i == 0 ? "COMPLAINT_SUBMITTED" : "COMPLAINT_SUBMITTED_AGAIN");
		}
		if (days.isEmpty()) {
			lines.say("COMPLAINT_SUBMITTED_NEVER");
		}
	}

	/** The day passed without an answer that is recorded. */
	private Optional<LocalDate> due() {
		return lines.due().filter(due -> due.isBefore(plan.today())).filter(due -> grounds.isAwaited()
				|| grounds.rejection().map(Rejection::getDate).filter(due::isBefore).isPresent());
	}

	private void ahead() {
		notice.filter(given -> !given.over()).ifPresent(given -> lines.say("COMPLAINT_RUNNING",
				WrittenDate.shown(given.ends()), OverrideFigures.resolved()));
		LocalDate confirmed = order.getFocDate();
		if (confirmed != null && APPROVED.contains(order.getState())) {
			lines.say(grounds.isConfirmedPassed() ? "COMPLAINT_CONFIRMED_PASSED" : "COMPLAINT_CONFIRMED",
					WrittenDate.shown(confirmed));
		}
	}

	private void details() {
		lines.say("DETAILS");
		Optional<LetterOfAuthorization> loa = lines.letter();
		lines.blank("COMPANY", letter.shown(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME));
		lines.blank("SERVICE_ADDRESS", letter.place());
		lines.blank("COMPLAINANT",
				loa.map(LetterOfAuthorization::getRequester).map(ComplaintWords::contact).orElse(""));
		lines.blank("LOSING_PROVIDER", letter.shown(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER));
		lines.blank("ACCOUNT", letter.shown(Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER));
		lines.blank("BILLING_NUMBER",
				letter.shown(Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER, OrderLetterLines::number));
		String carrier = letter.shown(Literals.LETTER_OF_AUTHORIZATION__GAINING_CARRIER);
		lines.say(carrier.isEmpty() ? "GAINING_PROVIDER" : "GAINING_CARRIER", carrier);
		lines.blank("PORT_ORDER_ID", order.getPortOrderId());
		lines.blank("NUMBERS", letter.numbers());
	}

	private static String contact(Contact contact) {
		return joined(contact.getName(), OrderLetterLines.number(contact.getPhone()), contact.getEmail());
	}

	/** @param typed gives what was typed into a field of an address */
	static String address(Function<EAttribute, @Nullable String> typed) {
		String building = OrderLetterLines.oneLine(typed.apply(Literals.ADDRESS__BUILDING));
		String street = OrderLetterLines.oneLine(typed.apply(Literals.ADDRESS__STREET));
		boolean numbered = HOUSE_NUMBER.matcher(building).matches() && !street.isEmpty();
		return joined(numbered ? "" : building, numbered ? building + ' ' + street : street,
				typed.apply(Literals.ADDRESS__LOCALITY), typed.apply(Literals.ADDRESS__TOWN),
				typed.apply(Literals.ADDRESS__COUNTY), typed.apply(Literals.ADDRESS__POSTCODE));
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts).map(OrderLetterLines::oneLine)
				.map(part -> part.replaceAll(",[, ]*,", ",").replaceAll("^[, ]+|[, ]+$", ""))
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
	}
}
