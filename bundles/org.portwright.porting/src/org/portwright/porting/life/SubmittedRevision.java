package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.porting.CheckedOrder;

/**
 * A revision that was submitted.
 *
 * @param submitted the day; nothing where it is not known
 */
public record SubmittedRevision(int number, @Nullable LocalDate submitted) {

	/** The latest revision that was submitted of an order whose next revision is being written; empty for any other. */
	public static Optional<SubmittedRevision> before(PortOrder order) {
		return !CheckedOrder.isDraft(order) ? Optional.empty()
				: order.getRevisions().stream().filter(revision -> revision.getNumber() < order.getRevision())
						.max(Comparator.comparing(Revision::getNumber))
						.map(revision -> new SubmittedRevision(revision.getNumber(), revision.getSubmitted()));
	}

	/** The latest revision that was submitted; of a draft of which none was, the order as it is. */
	public static SubmittedRevision latest(PortOrder order) {
		return before(order).orElseGet(() -> new SubmittedRevision(order.getRevision(), order.getSubmissionDate()));
	}

	/** The file that was kept of the latest: the signed copy, else the letter; empty where none was. */
	public static Optional<KeptFile> keptLetter(PortOrder order) {
		int number = latest(order).number();
		Optional<Revision> kept = order.getRevisions().stream().filter(revision -> revision.getNumber() == number)
				.findFirst();
		return kept.map(Revision::getSignedCopy).or(() -> kept.map(Revision::getLetter));
	}
}
