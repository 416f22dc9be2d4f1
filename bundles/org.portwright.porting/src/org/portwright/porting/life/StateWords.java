package org.portwright.porting.life;

import org.portwright.model.OrderState;
import org.portwright.porting.internal.texts.Messages;

/** What the states mean, in plain words. */
final class StateWords {

	private StateWords() {
	}

	/** What a state means. */
	static String explained(OrderState state) {
		return switch (state) {
		case DRAFT -> Messages.StateWords_draft;
		case SUBMITTED -> Messages.StateWords_submitted;
		case PROCESSING -> Messages.StateWords_processing;
		case CONTACTING_CARRIER -> Messages.StateWords_contactingCarrier;
		case TRANSFER_APPROVED -> Messages.StateWords_transferApproved;
		case TRANSFER_PENDING -> Messages.StateWords_transferPending;
		case NOT_MOVED -> Messages.StateWords_notMoved;
		case COMPLETED -> Messages.StateWords_completed;
		case REJECTED -> Messages.StateWords_rejected;
		case CANCELLED -> Messages.StateWords_cancelled;
		};
	}

	/** What callers and users notice. */
	static String noticed(OrderState state) {
		return switch (state) {
		case DRAFT, SUBMITTED, PROCESSING, CONTACTING_CARRIER, REJECTED, CANCELLED -> Messages.StateWords_noticeNothing;
		case TRANSFER_APPROVED -> Messages.StateWords_noticeApproved;
		case TRANSFER_PENDING -> Messages.StateWords_noticePending;
		case NOT_MOVED -> Messages.StateWords_noticeNotMoved;
		case COMPLETED -> Messages.StateWords_noticeCompleted;
		};
	}

	/** What else a state is called, where people meet another word for it; empty for most. */
	static String hint(OrderState state) {
		return switch (state) {
		case TRANSFER_APPROVED -> Messages.StateWords_hintApproved;
		case TRANSFER_PENDING -> Messages.StateWords_hintPending;
		case REJECTED -> Messages.StateWords_hintRejected;
		case NOT_MOVED -> Messages.StateWords_hintNotMoved;
		case DRAFT, SUBMITTED, PROCESSING, CONTACTING_CARRIER, COMPLETED, CANCELLED -> ""; //$NON-NLS-1$
		};
	}
}
