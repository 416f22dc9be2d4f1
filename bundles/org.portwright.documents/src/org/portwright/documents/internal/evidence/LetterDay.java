package org.portwright.documents.internal.evidence;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.evidence.EvidenceLetter.Copy;
import org.portwright.documents.internal.record.RecordText;
import org.portwright.documents.internal.record.Shown;
import org.portwright.model.JournalEntry;
import org.portwright.model.KeptFile;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.porting.life.SubmittedRevision;

/**
 * The day of a letter: a signed copy has that of its signature, else that on which it came; any other letter has that
 * of the submission. A day that is not known is left out.
 */
@SuppressWarnings("nls")
final class LetterDay {

	private final PortOrder order;
	private final SubmittedRevision latest;

	LetterDay(PortOrder order) {
		this.order = order;
		latest = SubmittedRevision.latest(order);
	}

	/** Returns the day for people; empty where it is not known. */
	String of(Copy copy) {
		if (copy != Copy.SIGNED) {
			return submitted();
		}
		String signed = signed();
		return signed.isEmpty() ? kept() : signed;
	}

	/** Returns the day of the submission, with a remark where it is assumed. */
	String submitted() {
		String day = Shown.day(latest.submitted());
		return !day.isEmpty() && order.isSubmissionDateAssumed() && latest.number() == order.getRevision()
				? RecordText.of("SUBMITTED_ASSUMED", day)
				: day;
	}

	/** The signature of the order is that of its latest revision. */
	private String signed() {
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		@Nullable
		Signature signature = loa == null || latest.number() != order.getRevision() ? null : loa.getSignature();
		return signature == null ? "" : Shown.day(signature.getDate());
	}

	private String kept() {
		return revision().map(Revision::getSignedCopy).map(KeptFile::getSha256).filter(hash -> !hash.isEmpty())
				.flatMap(hash -> order.getJournal().stream()
						.filter(entry -> entry.getFiles().stream()
								.anyMatch(file -> Objects.equals(hash, file.getSha256())))
						.findFirst())
				.map(LetterDay::when).orElse("");
	}

	private Optional<Revision> revision() {
		return order.getRevisions().stream().filter(revision -> revision.getNumber() == latest.number()).findFirst();
	}

	private static String when(JournalEntry entry) {
		return Shown.moment(entry.getWhen(), entry.isDayOnly());
	}
}
