package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Address;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
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

	private final PortOrder order;
	private final DatePlan plan;
	private final OrderLetterLines lines;
	private final String provider;

	private ComplaintWords(PortOrder order, DatePlan plan) {
		this.order = order;
		this.plan = plan;
		lines = new OrderLetterLines(order, plan);
		provider = OrderLetterLines
				.known(lines.letter().map(LetterOfAuthorization::getLosingProvider).orElse(null), BLANK);
	}

	/** Returns the complaint. */
	public static MailText of(PortOrder order, DatePlan plan) {
		var words = new ComplaintWords(order, plan);
		words.say();
		return words.lines.mail(OverdueText.of("COMPLAINT_SUBJECT", words.provider));
	}

	private void say() {
		lines.say("GREETING");
		lines.gap();
		lines.say("COMPLAINT_OPENING", provider);
		lines.say("COMPLAINT_OPENING_REASON");
		lines.gap();
		lines.say("COMPLAINT_HAPPENED");
		happened();
		lines.gap();
		lines.say("COMPLAINT_ASKED");
		lines.say("COMPLAINT_ASKED_REFERENCE");
		lines.say("COMPLAINT_ASKED_PORT", provider);
		lines.gap();
		details();
		lines.gap();
		lines.say("CLOSING");
	}

	private void happened() {
		@Nullable
		LocalDate submitted = order.getSubmissionDate();
		if (submitted == null) {
			lines.say("COMPLAINT_SUBMITTED_NEVER");
		} else {
			lines.say("COMPLAINT_SUBMITTED", WrittenDate.shown(submitted));
		}
		lines.due().filter(due -> due.isBefore(plan.today()))
				.ifPresent(due -> due(due, Objects.requireNonNull(submitted)));
		order.getRejections().forEach(this::rejected);
		Optional<OverrideNotice> notice = OverrideNotice.of(order, plan);
		notice.ifPresentOrElse(this::noticed, () -> lines.say("COMPLAINT_ALERT_NEVER"));
		lines.say("COMPLAINT_TODAY", WrittenDate.shown(plan.today()));
	}

	private void due(LocalDate due, LocalDate submitted) {
		lines.say("COMPLAINT_DUE", WrittenDate.shown(due), lines.count(submitted, due), lines.counted(submitted),
				OrderLetterLines.target());
	}

	private void rejected(Rejection rejection) {
		@Nullable
		LocalDate day = rejection.getDate();
		lines.say(
				rejection.getBy() == RejectedBy.MICROSOFT ? "COMPLAINT_REJECTED_MICROSOFT" : "COMPLAINT_REJECTED",
				day == null ? OverdueText.of(BLANK) : WrittenDate.shown(day),
				OrderLetterLines.known(rejection.getReason(), BLANK));
	}

	private void noticed(OverrideNotice notice) {
		lines.say("COMPLAINT_ALERT", WrittenDate.shown(notice.given()));
		lines.say(notice.over() ? "COMPLAINT_OVER" : "COMPLAINT_RUNNING", WrittenDate.shown(notice.ends()),
				OverrideFigures.resolved());
	}

	private void details() {
		lines.say("DETAILS");
		Optional<LetterOfAuthorization> loa = lines.letter();
		lines.blank("COMPANY", loa.map(LetterOfAuthorization::getSubscriberName).orElse(null));
		lines.blank("SERVICE_ADDRESS", loa.map(LetterOfAuthorization::getServiceAddress)
				.map(ComplaintWords::address).orElse(""));
		lines.say("COMPLAINANT", OverdueText.of(BLANK));
		lines.blank("LOSING_PROVIDER", provider);
		lines.blank("ACCOUNT", loa.map(LetterOfAuthorization::getAccountNumber).orElse(null));
		lines.blank("BILLING_NUMBER", loa.map(LetterOfAuthorization::getBillingNumber).orElse(null));
		String carrier = OrderLetterLines.oneLine(loa.map(LetterOfAuthorization::getGainingCarrier).orElse(null));
		lines.say(carrier.isEmpty() ? "GAINING_PROVIDER" : "GAINING_CARRIER", carrier);
		lines.blank("PORT_ORDER_ID", order.getPortOrderId());
		lines.blank("NUMBERS", lines.numbers());
	}

	private static String address(Address address) {
		return Stream.of(address.getBuilding(), address.getStreet(), address.getLocality(), address.getTown(),
				address.getCounty(), address.getPostcode()).map(OrderLetterLines::oneLine)
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
	}
}
