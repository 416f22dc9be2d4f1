package org.portwright.workspace.submitted;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.LetterPicture;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPages;
import org.portwright.documents.LoaPdf;
import org.portwright.documents.printing.PrintedPdf;
import org.portwright.documents.printing.UnprintableCharacter;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.porting.life.RevisionOrder;
import org.portwright.sources.SourceKind;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/**
 * The letter of a revision as it was submitted: the signed copy where there is one, else the letter that was kept. A
 * file that is missing or was changed is reported, and never replaced by another. Only where an older version kept no
 * file is the letter made again, of the values that the revision keeps.
 *
 * @param pdf     all of it
 * @param remarks what to know about it, in sentences for people
 */
public record SubmittedLetter(LoaPages.Origin origin, byte[] pdf, List<String> remarks) {

	private static final String SIGNED_COPY = "loa.signature.signedCopy"; //$NON-NLS-1$
	private static final String SIGNED_COPY_HASH = "loa.signature.signedCopyHash"; //$NON-NLS-1$

	/** Copies the list. */
	public SubmittedLetter {
		remarks = List.copyOf(remarks);
	}

	/** Returns whether what an order says was submitted, so that its letter is no longer made of what it says now. */
	public static boolean isOf(PortOrder order) {
		return switch (order.getState()) {
		case DRAFT -> !CheckedOrder.isDraft(order) && revision(order, order.getRevision()).isPresent();
		case CANCELLED -> order.getSubmissionDate() != null || revision(order, order.getRevision()).isPresent();
		default -> true;
		};
	}

	/**
	 * Reads the letter of an order that was submitted, on any thread.
	 *
	 * @param order a copy that nothing changes
	 * @throws OperationException if a file that was kept of it is missing or was changed
	 */
	public static SubmittedLetter of(PortOrder order, LetterBasis basis) throws OperationException {
		Optional<Revision> revision = revision(order, order.getRevision());
		if (revision.isPresent()) {
			return of(order, revision.get(), basis);
		}
		// An older version kept no revision: the order as it is now is all that is known.
		Optional<RevisionFile> signed = signedCopy(order);
		return signed.isPresent() ? signedOrAgain(signed.get(), order, basis) : again(order, basis, List.of());
	}

	/**
	 * Reads the letter of a revision, on any thread.
	 *
	 * @param order  a copy that nothing changes
	 * @param number the number of the revision
	 * @throws OperationException if that revision was not submitted, or a file that was kept of it is missing or was
	 *                            changed
	 */
	public static SubmittedLetter of(PortOrder order, int number, LetterBasis basis) throws OperationException {
		return of(order, find(order, number), basis);
	}

	/**
	 * Finds a revision.
	 *
	 * @throws OperationException if none of that number was submitted
	 */
	public static Revision find(PortOrder order, int number) throws OperationException {
		return revision(order, number).orElseThrow(() -> OperationException.wrongInput(order.getRevisions().isEmpty()
				? Messages.SubmittedLetter_none
				: NLS.bind(Messages.SubmittedLetter_noRevision, number, order.getRevisions().stream()
						.map(Revision::getNumber).map(String::valueOf).collect(Collectors.joining(", "))))); //$NON-NLS-1$
	}

	private static Optional<Revision> revision(PortOrder order, int number) {
		return order.getRevisions().stream().filter(revision -> revision.getNumber() == number).findFirst();
	}

	private static SubmittedLetter of(PortOrder order, Revision revision, LetterBasis basis) throws OperationException {
		@Nullable
		KeptFile signed = revision.getSignedCopy();
		if (signed != null) {
			return signed(RevisionFile.of(signed), basis);
		}
		@Nullable
		KeptFile letter = revision.getLetter();
		if (letter != null) {
			return new SubmittedLetter(LoaPages.Origin.SUBMITTED, RevisionFile.of(letter).read(basis.file()),
					List.of());
		}
		PortOrder revised = RevisionOrder.of(order, revision);
		Map<String, String> values = RevisionDifference.values(revision);
		Optional<RevisionFile> copy = signedCopy(values.getOrDefault(SIGNED_COPY, ""), //$NON-NLS-1$
				values.getOrDefault(SIGNED_COPY_HASH, "")) //$NON-NLS-1$
				.or(() -> revision.getNumber() == order.getRevision() ? signedCopy(order) : Optional.empty());
		return copy.isPresent() ? signedOrAgain(copy.get(), revised, basis) : again(revised, basis, List.of());
	}

	private static Optional<RevisionFile> signedCopy(PortOrder order) {
		@Nullable
		Signature signature = order.getLoa() == null || CheckedOrder.isDraft(order) ? null
				: order.getLoa().getSignature();
		return signature == null ? Optional.empty()
				: signedCopy(signature.getSignedCopy(), signature.getSignedCopyHash());
	}

	private static Optional<RevisionFile> signedCopy(@Nullable String name, @Nullable String sha256) {
		return name == null || sha256 == null || name.isBlank() || sha256.isBlank() ? Optional.empty()
				: Optional.of(new RevisionFile(name, sha256));
	}

	/** Of what an older version submitted the letter says by itself that it was made again. */
	private static SubmittedLetter signedOrAgain(RevisionFile signed, PortOrder order, LetterBasis basis)
			throws OperationException {
		try {
			return signed(signed, basis);
		} catch (OperationException e) {
			return again(order, basis, List.of(String.valueOf(e.getMessage())));
		}
	}

	private static SubmittedLetter signed(RevisionFile signed, LetterBasis basis) throws OperationException {
		byte[] content = signed.read(basis.file());
		if (SourceKind.of(content).filter(kind -> kind == SourceKind.IMAGE).isEmpty()) {
			return new SubmittedLetter(LoaPages.Origin.SIGNED_COPY, content, List.of());
		}
		try {
			return new SubmittedLetter(LoaPages.Origin.SIGNED_COPY, LetterPicture.pdf(content),
					List.of(NLS.bind(Messages.SubmittedLetter_picture, signed.name())));
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.SubmittedLetter_noPicture,
					new Object[] { signed.name(), SystemReason.of(e), KeptFolder.of(basis.file()) }), e);
		}
	}

	private static SubmittedLetter again(PortOrder order, LetterBasis basis, List<String> before)
			throws OperationException {
		var pdf = new ByteArrayOutputStream();
		List<String> remarks = new ArrayList<>(before);
		remarks.add(NLS.bind(Messages.SubmittedLetter_reprint, order.getRevision()));
		try {
			PrintedPdf result = new LoaPdf(basis.plan()).write(order, LoaOptions.reprint(basis.today()), pdf);
			if (!result.unprintable().isEmpty()) {
				remarks.add(NLS.bind(Messages.SubmittedLetter_unprintable, result.unprintable().stream()
						.map(UnprintableCharacter::description).collect(Collectors.joining(", ")))); //$NON-NLS-1$
			}
		} catch (IOException e) {
			throw OperationException.wrongInput(
					NLS.bind(Messages.SubmittedLetter_failed, order.getRevision(), SystemReason.of(e)), e);
		}
		return new SubmittedLetter(LoaPages.Origin.REPRINT, pdf.toByteArray(), remarks);
	}
}
