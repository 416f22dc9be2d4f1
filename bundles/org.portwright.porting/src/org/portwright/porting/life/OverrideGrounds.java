package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Answer;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.KeptFile;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Preflight;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.journal.PastDays;
import org.portwright.porting.journal.WrongEntries;

/** What an order and its journal know of the losing provider's answer, so that nothing else is said of it. */
@SuppressWarnings("nls")
final class OverrideGrounds {

	private static final Set<OrderState> AWAITED = EnumSet.of(OrderState.SUBMITTED, OrderState.PROCESSING,
			OrderState.CONTACTING_CARRIER);
	private static final Set<JournalKind> HEARD = EnumSet.of(JournalKind.MAIL, JournalKind.QUESTION,
			JournalKind.DOCUMENT);

	private static final String FREEZE = "microsoft.freeze";

	private final PortOrder order;
	private final DatePlan plan;
	private final SubmittedRevision submitted;
	private final Optional<LocalDate> due;
	private final EntrySide side;

	/** @param due the day on which the answer is due, if that is known */
	OverrideGrounds(PortOrder order, DatePlan plan, Optional<LocalDate> due) {
		this.order = order;
		this.plan = plan;
		this.due = due;
		submitted = SubmittedRevision.latest(order);
		side = new EntrySide(order);
	}

	/** Returns the day on which the latest revision was handed in. */
	Optional<LocalDate> submitted() {
		@Nullable
		LocalDate day = submitted.submitted();
		return day == null ? Optional.empty() : Optional.of(day);
	}

	/** Returns whether that day is assumed, because it was not said. */
	boolean isSubmissionAssumed() {
		return order.isSubmissionDateAssumed() && submitted.number() == order.getRevision();
	}

	/** Returns whether the order is in a state in which the answer is waited for. */
	boolean isAwaited() {
		return AWAITED.contains(order.getState());
	}

	/** Returns whether the next revision of a refused order is being written. */
	boolean isRevised() {
		return CheckedOrder.isDraft(order);
	}

	/** Returns whether the answer is overdue, and nothing came since that is or may be one. */
	boolean isSilent() {
		return isOverdue() && !OpenQuestions.isWaited(order) && heard().isEmpty() && answered().isEmpty()
				&& !hasUndated();
	}

	/**
	 * Returns whether the answer is overdue and nothing came, but there are notes of the user, which may tell of an
	 * answer in a call. What they mean is for people to read.
	 */
	boolean isSilentButNoted() {
		Set<String> rejections = order.getRejections().stream().map(rejection -> Typed.text(rejection.getId()))
				.collect(Collectors.toSet());
		return isSilent() && latest(entries().filter(this::isNote).filter(entry -> !Typed.blank(entry.getText()))
				.filter(entry -> Typed.blank(entry.getAbout()) || !rejections.contains(entry.getAbout()))).isPresent();
	}

	/** Returns whether an entry is a note; a correction of a mail or a question is none. */
	private boolean isNote(JournalEntry entry) {
		return entry.getKind() == JournalKind.NOTE && (Typed.blank(entry.getCorrects())
				|| order.getJournal().stream().anyMatch(corrected -> corrected.getKind() == JournalKind.NOTE
						&& Typed.text(entry.getCorrects()).equals(Typed.text(corrected.getId()))));
	}

	private boolean isOverdue() {
		return isAwaited() && due.filter(plan::isOverdue).isPresent();
	}

	/** Returns the rejection of the latest revision, where the order is refused. */
	Optional<Rejection> rejection() {
		return order.getState() != OrderState.REJECTED && !isRevised() ? Optional.empty()
				: order.getRejections().stream().filter(rejection -> rejection.getRevision() == submitted.number())
						.reduce((one, other) -> other);
	}

	/**
	 * Returns all rejections up to that one, in the order in which they were recorded; none unless there is that one.
	 */
	List<Rejection> rejections() {
		return rejection().isEmpty() ? List.of()
				: order.getRejections().stream().filter(rejection -> rejection.getRevision() <= submitted.number())
						.toList();
	}

	/** Returns the rejections of the revisions before the latest that was handed in. */
	List<Rejection> rejectionsBefore() {
		return order.getRejections().stream().filter(rejection -> rejection.getRevision() < submitted.number())
				.toList();
	}

	/** Returns the day on which the first revision was handed in, if there has been another one since. */
	Optional<LocalDate> firstSubmitted() {
		return order.getRevisions().stream().filter(revision -> revision.getNumber() < submitted.number())
				.map(Revision::getSubmitted).filter(Objects::nonNull).min(Comparator.naturalOrder());
	}

	/** Returns whether a freeze on the customer's account is known, from the bill or as the reason of a rejection. */
	boolean isFrozen() {
		@Nullable
		Preflight preflight = order.getPreflight();
		return preflight != null && preflight.getFreeze() == Answer.YES || rejections().stream()
				.flatMap(rejection -> RejectionCauses.of(rejection).stream())
				.anyMatch(cause -> cause.code().equals(FREEZE));
	}

	/**
	 * Returns the reason in the words that came, else as its code is documented, or that code where it is not known
	 * here; empty if nothing of it is recorded.
	 */
	String reason(Rejection rejection) {
		String said = Typed.text(rejection.getReason());
		return !said.isBlank() ? said
				: Stream.concat(RejectionCauses.of(rejection).stream().map(RejectionCause::label),
						rejection.getCauses().stream().filter(code -> RejectionCauses.find(code).isEmpty())
								.map(OrderLetterLines::oneLine))
						.collect(Collectors.joining("; "));
	}

	/** Returns the day of a notice that was given for a revision before the latest. */
	Optional<LocalDate> alertBefore() {
		Optional<LocalDate> first = order.getRevisions().stream().map(Revision::getSubmitted).filter(Objects::nonNull)
				.min(Comparator.naturalOrder());
		return Optional.ofNullable(order.getOverrideAlert()).filter(day -> !day.isAfter(plan.today()))
				.filter(day -> submitted().filter(day::isBefore).isPresent())
				.filter(day -> first.filter(submitted -> !day.isBefore(submitted)).isPresent());
	}

	/** Returns whether the confirmed date is a day before today. */
	boolean isConfirmedPassed() {
		@Nullable
		LocalDate confirmed = order.getFocDate();
		return confirmed != null && confirmed.isBefore(plan.today());
	}

	/** Returns whether it was the losing provider that refused the latest revision. */
	boolean isRejectedByProvider() {
		return rejection().filter(rejection -> rejection.getBy() == RejectedBy.CARRIER).isPresent();
	}

	/** Returns the day of the latest mail or question of the losing provider since the order was handed in. */
	Optional<LocalDate> answered() {
		return latest(entries().filter(side::isFromProvider));
	}

	/** Returns the day of the latest mail, question or document since then that is not known to be no answer. */
	Optional<LocalDate> heard() {
		return latest(entries().filter(entry -> isHeard(entry) && !side.isFromProvider(entry)));
	}

	/**
	 * Returns whether something came of which the day is not known: a clock that was not set gave it one before the
	 * year 2000, or it was corrected in words, and it or the correction is of since then. What is wrong of it is for
	 * people to read, so that neither its day nor its sender is known, but it came.
	 */
	boolean hasUndated() {
		return entries().filter(entry -> isHeard(entry) || side.isFromProvider(entry))
				.flatMap(entry -> JournalDays.of(entry).stream()).anyMatch(PastDays::isEarly)
				|| latest(order.getJournal().stream()
						.filter(note -> note.getKind() == JournalKind.NOTE && !Typed.blank(note.getText()))
						.flatMap(note -> order.getJournal().stream()
								.filter(entry -> !Typed.blank(note.getCorrects())
										&& Typed.text(note.getCorrects()).equals(Typed.text(entry.getId()))
										&& (isHeard(entry) || entry.getKind() == JournalKind.MAIL))
								.flatMap(entry -> Stream.of(entry, note))))
						.isPresent();
	}

	private boolean isHeard(JournalEntry entry) {
		return (HEARD.contains(entry.getKind())
				|| entry.getKind() == JournalKind.NOTE && !entry.getFiles().isEmpty()) && !side.isFromElsewhere(entry)
				&& !isOurLetter(entry);
	}

	private Optional<LocalDate> latest(Stream<JournalEntry> found) {
		return found.flatMap(entry -> JournalDays.of(entry).stream())
				.filter(day -> submitted().filter(day::isBefore).isEmpty()).max(Comparator.naturalOrder());
	}

	/** Returns the day of the latest mail to Microsoft after the answer was due. */
	Optional<LocalDate> asked() {
		return !isOverdue() ? Optional.empty()
				: entries().filter(side::isEnquiry).flatMap(entry -> JournalDays.of(entry).stream())
						.filter(day -> due.filter(day::isAfter).isPresent() && !day.isAfter(plan.today()))
						.max(Comparator.naturalOrder());
	}

	/** The letter that was printed bears a fingerprint, and the signed copy comes from the customer. */
	private boolean isOurLetter(JournalEntry entry) {
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		@Nullable
		Signature signature = loa == null ? null : loa.getSignature();
		List<String> letters = new ArrayList<>();
		if (signature != null) {
			letters.add(Typed.text(signature.getSignedCopy()));
		}
		for (Revision revision : order.getRevisions()) {
			@Nullable
			KeptFile copy = revision.getSignedCopy();
			letters.add(copy == null ? "" : Typed.text(copy.getName()));
		}
		return !entry.getFiles().isEmpty() && entry.getFiles().stream()
				.allMatch(file -> !Typed.blank(file.getFingerprint())
						|| !Typed.blank(file.getName()) && letters.contains(Typed.text(file.getName())));
	}

	private Stream<JournalEntry> entries() {
		var wrong = new WrongEntries(order);
		return order.getJournal().stream().filter(entry -> !wrong.isWrong(entry));
	}
}
