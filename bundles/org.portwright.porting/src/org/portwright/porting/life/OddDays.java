package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Conversion;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.model.SignatureMethod;
import org.portwright.model.words.Words;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.journal.HeldChange;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.journal.StateEntries;
import org.portwright.porting.written.WrittenDate;

/**
 * Days of an order that look wrong, in sentences for people: submitted before it was signed, completed before the
 * cut-over, in the future. Each can be right all the same, so the user is asked.
 */
public final class OddDays {

	private static final Set<OrderState> AFTER_CUT_OVER = EnumSet.of(OrderState.NOT_MOVED, OrderState.COMPLETED);

	private final PortOrder order;
	private final LocalDate today;
	private final Set<String> odd = new LinkedHashSet<>();

	private OddDays(PortOrder order, LocalDate today) {
		this.order = order;
		this.today = today;
	}

	/** Names the odd days of an order, in the order of its life. */
	public static Set<String> of(PortOrder order, LocalDate today) {
		var days = new OddDays(order, today);
		signature(order).filter(signature -> signature.getMethod() != SignatureMethod.ELECTRONIC)
				.ifPresent(signature -> days.addSignature(signature.getDate()));
		days.addFuture(Words.of(Literals.PORT_ORDER__SUBMISSION_DATE), order.getSubmissionDate());
		days.addRejections();
		days.addQuestions();
		days.addStates();
		days.addConversions();
		days.addOverride();
		return days.odd;
	}

	/** Names what would be odd about a signature of a day. */
	public static Set<String> ofSignature(PortOrder order, LocalDate signed, LocalDate today) {
		var days = new OddDays(order, today);
		days.addSignature(signed);
		return days.odd;
	}

	/** Names what is odd about a notice of an override that is recorded now: it may be one of an earlier revision. */
	public static Set<String> ofNotice(PortOrder order, LocalDate today) {
		var days = new OddDays(order, today);
		@Nullable
		LocalDate alert = order.getOverrideAlert();
		@Nullable
		LocalDate submitted = SubmittedRevision.latest(order).submitted();
		if (alert != null && submitted != null && !order.isSubmissionDateAssumed()) {
			days.addNotice(alert, Optional.of(submitted));
		}
		return days.odd;
	}

	private void addNotice(LocalDate alert, Optional<LocalDate> submitted) {
		submitted.filter(alert::isBefore).ifPresent(day -> odd.add(NLS.bind(Messages.OddDays_alertBeforeSubmitted,
				WrittenDate.plain(alert), WrittenDate.plain(day))));
	}

	private static Optional<Signature> signature(PortOrder order) {
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		@Nullable
		Signature signature = loa == null ? null : loa.getSignature();
		return signature == null ? Optional.empty() : Optional.of(signature);
	}

	private void addSignature(@Nullable LocalDate signed) {
		@Nullable
		LocalDate submitted = CheckedOrder.isDraft(order) ? null : order.getSubmissionDate();
		if (signed != null && submitted != null && signed.isAfter(submitted)) {
			odd.add(NLS.bind(Messages.OddDays_submittedBeforeSigned, WrittenDate.plain(submitted),
					WrittenDate.plain(signed)));
		}
		if (signed != null) {
			LettersForSignature.of(order).day().filter(signed::isBefore)
					.ifPresent(day -> odd.add(NLS.bind(Messages.OddDays_signedBeforeExported, WrittenDate.plain(day),
							WrittenDate.plain(signed))));
		}
		addFuture(Words.of(Literals.SIGNATURE__DATE), signed);
	}

	private void addRejections() {
		order.getRejections()
				.forEach(rejection -> addFuture(Words.of(Literals.REJECTION__DATE), rejection.getDate()));
	}

	private void addQuestions() {
		order.getQuestions().forEach(question -> {
			addFuture(Words.of(Literals.QUESTION__ASKED), question.getAsked());
			addFuture(Words.of(Literals.QUESTION__ANSWERED), question.getAnswered());
			@Nullable
			LocalDate asked = question.getAsked();
			@Nullable
			LocalDate answered = question.getAnswered();
			if (asked != null && answered != null && asked.isAfter(answered)) {
				odd.add(NLS.bind(Messages.OddDays_answeredBeforeAsked, WrittenDate.plain(answered),
						WrittenDate.plain(asked)));
			}
		});
	}

	private void addFuture(String what, @Nullable LocalDate day) {
		if (day != null && day.isAfter(today)) {
			odd.add(NLS.bind(Messages.OddDays_future,
					new Object[] { what, WrittenDate.plain(day), WrittenDate.plain(today) }));
		}
	}

	private void addStates() {
		Optional<HeldChange> latest = Optional.empty();
		Optional<LocalDate> accepted = Optional.empty();
		for (HeldChange change : StateEntries.of(order).held()) {
			Optional<LocalDate> day = change.day();
			if (day.isPresent() && isSaid(change)) {
				LocalDate before = latest.flatMap(HeldChange::day).orElse(day.get());
				if (before.isAfter(day.get())) {
					odd.add(NLS.bind(Messages.OddDays_stateBefore,
							new Object[] { Words.of(change.to()), WrittenDate.plain(day.get()),
									Words.of(latest.orElseThrow().to()), WrittenDate.plain(before) }));
				} else {
					latest = Optional.of(change);
				}
				accepted = change.to() == OrderState.TRANSFER_APPROVED ? day : accepted;
			}
			addLateCancellation(change);
			addUnseenRevision(change);
		}
		latest.ifPresent(this::addCutOver);
		addConfirmed(accepted);
	}

	/**
	 * What lies on the way to a state that was seen has no day of its own, but for a submission whose day is known. The
	 * next revision is begun when Portwright is told, which may be after it was submitted.
	 */
	private boolean isSaid(HeldChange change) {
		return change.isSeen() && change.to() != OrderState.DRAFT
				|| change.isSubmission() && change.revision() == order.getRevision()
						&& !order.isSubmissionDateAssumed();
	}

	/** An order that was stopped went on: either it was submitted again, or the entry that it was stopped is wrong. */
	private void addUnseenRevision(HeldChange change) {
		if (change.to() == OrderState.DRAFT && !change.isSeen()) {
			odd.add(NLS.bind(Messages.OddDays_unseenRevision, Words.of(change.from()), change.revision()));
		}
	}

	/** Microsoft cancels nothing in the last 24 hours before the cut-over. */
	private void addLateCancellation(HeldChange change) {
		if (change.to() == OrderState.CANCELLED && change.from() == OrderState.TRANSFER_PENDING) {
			odd.add(NLS.bind(Messages.OddDays_cancelledLate, Words.of(change.from())));
		}
	}

	/** The last 24 hours before the cut-over begin on the day before it. An earlier attempt had another date. */
	private void addCutOver(HeldChange change) {
		@Nullable
		LocalDate cutOver = order.getFocDate();
		OrderState to = change.to();
		Optional<LocalDate> known = change.day();
		if (cutOver == null || known.isEmpty() || to != order.getState()) {
			return;
		}
		LocalDate day = known.get();
		boolean early = AFTER_CUT_OVER.contains(to) && day.isBefore(cutOver)
				|| to == OrderState.TRANSFER_PENDING && day.isBefore(cutOver.minusDays(1));
		if (early) {
			odd.add(NLS.bind(Messages.OddDays_beforeCutOver,
					new Object[] { Words.of(to), WrittenDate.plain(day), WrittenDate.plain(cutOver) }));
		}
	}

	/** A number gets another usage where it has moved: after the cut-over, or once it was said to be over. */
	private void addConversions() {
		@Nullable
		LocalDate cutOver = order.getFocDate();
		if (cutOver == null || order.getState() == OrderState.COMPLETED) {
			return;
		}
		order.getConversions().stream().map(Conversion::getDone).map(JournalDays::of).flatMap(Optional::stream)
				.filter(day -> day.isBefore(cutOver)).forEach(day -> odd.add(NLS.bind(
						Messages.OddDays_convertedBefore, WrittenDate.plain(day), WrittenDate.plain(cutOver))));
	}

	/** A notice that was given for an earlier revision is not odd, so the first submission counts. */
	private void addOverride() {
		@Nullable
		LocalDate alert = order.getOverrideAlert();
		addFuture(Words.of(Literals.PORT_ORDER__OVERRIDE_ALERT), alert);
		Optional<LocalDate> submitted = Stream
				.concat(order.getRevisions().stream().map(Revision::getSubmitted),
						Stream.ofNullable(order.getSubmissionDate()))
				.filter(Objects::nonNull).min(Comparator.naturalOrder());
		if (alert != null && !order.isSubmissionDateAssumed()) {
			addNotice(alert, submitted);
		}
	}

	private void addConfirmed(Optional<LocalDate> accepted) {
		@Nullable
		LocalDate confirmed = order.getFocDate();
		@Nullable
		LocalDate submitted = order.isSubmissionDateAssumed() ? null : order.getSubmissionDate();
		if (confirmed != null && accepted.isPresent() && confirmed.isBefore(accepted.get())) {
			odd.add(NLS.bind(Messages.OddDays_confirmedBefore, WrittenDate.plain(confirmed),
					WrittenDate.plain(accepted.get())));
		} else if (confirmed != null && submitted != null && confirmed.isBefore(submitted)) {
			odd.add(NLS.bind(Messages.OddDays_confirmedBeforeSubmitted, WrittenDate.plain(confirmed),
					WrittenDate.plain(submitted)));
		}
	}
}
