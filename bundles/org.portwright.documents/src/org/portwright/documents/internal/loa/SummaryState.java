package org.portwright.documents.internal.loa;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.Signature;
import org.portwright.model.copies.UnreadValues;
import org.portwright.model.words.Words;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.journal.HeldChange;
import org.portwright.porting.journal.StateEntries;
import org.portwright.porting.life.LetterSignature;
import org.portwright.porting.life.RejectionCause;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.porting.life.SubmittedRevision;

/** The lines of a summary that say where the order stands: its state, and what is recorded of its way there. */
@SuppressWarnings("nls")
final class SummaryState {

	private static final int MOST_CHANGES = 8;

	private final PortOrder order;
	private final List<String> lines = new ArrayList<>();

	SummaryState(PortOrder order) {
		this.order = order;
	}

	List<String> lines() {
		OrderState state = order.getState();
		lines.add(CheckedOrder.isDraft(order) ? LoaText.DRAFT.text()
				: LoaText.SUMMARY_STATE
						.text(UnreadValues.of(order).getOrDefault(Literals.PORT_ORDER__STATE, Words.of(state))));
		if (AsPrinted.isGiven(order.getPortOrderId())) {
			lines.add(LoaText.RUNNING_ORDER.text(order.getPortOrderId()));
		}
		addSignature();
		addSubmission();
		addChanges();
		order.getRejections().stream().reduce((first, last) -> last)
				.filter(rejection -> state == OrderState.REJECTED || state == OrderState.DRAFT)
				.ifPresent(this::addRejection);
		if (CheckedOrder.confirmed(order).isPresent() && state != OrderState.CANCELLED) {
			lines.add(LoaText.SUMMARY_CONFIRMED.text(moment(order.getFocDate(), order.getFocTime())));
		}
		if (state == OrderState.COMPLETED || state == OrderState.CANCELLED) {
			StateEntries.of(order).last().flatMap(HeldChange::day)
					.ifPresent(day -> lines.add((state == OrderState.COMPLETED ? LoaText.SUMMARY_COMPLETED
							: LoaText.SUMMARY_CANCELLED).text(AsPrinted.day(day))));
		}
		return lines;
	}

	/** Names the changes since the submission: neither the submitted letter nor the signature covers them. */
	private void addChanges() {
		if (CheckedOrder.isDraft(order)) {
			return;
		}
		RevisionDifference.latest(order).map(latest -> RevisionDifference.since(latest, order).fields())
				.filter(fields -> !fields.isEmpty())
				.ifPresent(fields -> lines.add(AsPrinted.loose(LoaText.SUMMARY_CHANGED.text(order.getRevision(),
						fields.stream().limit(MOST_CHANGES).map(SummaryState::change).collect(Collectors.joining("; "))
								+ (fields.size() > MOST_CHANGES ? "; \u2026" : "")))));
	}

	private static String change(RevisionDifference.Field field) {
		return field.label() + ": " + Stream.of(field.before(), field.after())
				.map(value -> value.isBlank() ? "-" : value.strip().replace("\n", ", "))
				.collect(Collectors.joining(" \u2192 "));
	}

	private void addSignature() {
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		@Nullable
		Signature signature = loa == null ? null : loa.getSignature();
		if (signature != null && (signature.getDate() != null || AsPrinted.isGiven(signature.getSignatory()))) {
			lines.add((LetterSignature.isUnderAnother(order, signature) ? LoaText.SUMMARY_SIGNED_OTHER
					: LoaText.SUMMARY_SIGNED).text(Stream
							.of(AsPrinted.day(signature.getDate()), AsPrinted.text(signature.getSignatory()))
							.filter(AsPrinted::isGiven).collect(Collectors.joining(", "))));
		}
	}

	private void addSubmission() {
		@Nullable
		LocalDate day = order.getSubmissionDate();
		if (day != null && !CheckedOrder.isDraft(order)) {
			lines.add((order.isSubmissionDateAssumed() ? LoaText.SUMMARY_ASSUMED : LoaText.SUMMARY_SUBMITTED)
					.text(AsPrinted.day(day)));
		} else {
			SubmittedRevision.before(order).ifPresent(before -> lines
					.add(LoaText.SUMMARY_REVISION.text(before.number(), AsPrinted.day(before.submitted()))));
		}
	}

	private void addRejection(Rejection rejection) {
		Stream<String> causes = RejectionCauses.of(rejection).stream().map(RejectionCause::label);
		lines.add(AsPrinted.loose(LoaText.SUMMARY_REJECTED.text(Stream
				.concat(Stream.of(AsPrinted.day(rejection.getDate()), Words.of(rejection.getBy()),
						AsPrinted.text(rejection.getCode()), AsPrinted.text(rejection.getReason())), causes)
				.filter(AsPrinted::isGiven).map(part -> part.replace("\n", ", ")).collect(Collectors.joining(", ")))));
	}

	private static String moment(LocalDate day, @Nullable LocalTime time) {
		return time == null ? AsPrinted.day(day) : AsPrinted.day(day) + ", " + AsPrinted.time(time);
	}
}
