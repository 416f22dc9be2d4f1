package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.words.Words;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.journal.HeldChange;
import org.portwright.porting.journal.StateEntries;
import org.portwright.porting.written.WrittenDate;

/**
 * Doubts a day on which something is said to have happened: what comes before it is recorded of a later day. It can be
 * right all the same, where that is wrong.
 */
public final class RecordedLater {

	private RecordedLater() {
	}

	/** Says for people what of an order is recorded of a later day; empty where nothing is. */
	public static Optional<String> than(LocalDate day, PortOrder order) {
		String later = ""; //$NON-NLS-1$
		@Nullable
		LocalDate submitted = order.getSubmissionDate();
		if (submitted != null && submitted.isAfter(day) && !order.isSubmissionDateAssumed()) {
			later = NLS.bind(Messages.RecordedLater_submitted, WrittenDate.plain(submitted));
		}
		for (HeldChange change : StateEntries.of(order).held()) {
			Optional<LocalDate> recorded = change.day();
			if (recorded.isPresent() && recorded.get().isAfter(day)) {
				later = NLS.bind(Messages.RecordedLater_state, Words.of(change.to()),
						WrittenDate.plain(recorded.get()));
			}
		}
		return later.isEmpty() ? Optional.empty() : Optional.of(later);
	}

	/** Says for people that a question was asked after the day of its answer; empty where it was not. */
	public static Optional<String> than(LocalDate day, Question question) {
		@Nullable
		LocalDate asked = question.getAsked();
		return asked == null || !asked.isAfter(day) ? Optional.empty()
				: Optional.of(NLS.bind(Messages.RecordedLater_asked, WrittenDate.plain(asked)));
	}
}
