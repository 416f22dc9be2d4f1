package org.portwright.workspace.orders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.evidence.EvidenceFile;
import org.portwright.documents.evidence.EvidenceFile.Condition;
import org.portwright.documents.evidence.EvidenceFiles;
import org.portwright.documents.evidence.EvidenceLetter;
import org.portwright.documents.evidence.EvidenceLetter.Copy;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.porting.life.SubmittedRevision;
import org.portwright.sources.mail.MailReader;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.SafeName;
import org.portwright.workspace.files.Sha256;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.submitted.LetterBasis;
import org.portwright.workspace.submitted.SubmittedLetter;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * The files that lie beside an order, for its evidence. Names stand in the order, which may have been sent, so only
 * what is a file in its folder is read.
 */
final class OverrideFiles implements EvidenceFiles {

	private static final String LETTER = "letter.pdf"; //$NON-NLS-1$

	private final PortOrder order;
	private final LetterBasis basis;
	private final Host host;

	/** @param order a copy that nothing changes */
	OverrideFiles(PortOrder order, LetterBasis basis, Host host) {
		this.order = order;
		this.basis = basis;
		this.host = host;
	}

	@Override
	public EvidenceLetter letter() {
		Optional<SubmittedRevision> before = SubmittedRevision.before(order);
		if (before.isEmpty() && !SubmittedLetter.isOf(order)) {
			return new EvidenceLetter(Copy.SUBMITTED,
					EvidenceFile.missing(LETTER, Messages.OverrideFiles_notSubmitted));
		}
		try {
			SubmittedLetter letter = before.isPresent()
					? SubmittedLetter.of(order, before.get().number(), basis)
					: SubmittedLetter.of(order, basis);
			Copy copy = switch (letter.origin()) {
			case SIGNED_COPY -> Copy.SIGNED;
			case SUBMITTED -> Copy.SUBMITTED;
			case REPRINT, ORDER -> Copy.REPRINTED;
			};
			return new EvidenceLetter(copy, EvidenceFile.of(LETTER, Condition.AS_KEPT, letter.pdf()));
		} catch (OperationException e) {
			// What to do about it, and where, is not for those who get the evidence.
			EvidenceFile there = SubmittedRevision.keptLetter(order).map(this::read)
					.filter(file -> file.condition() == Condition.CHANGED)
					.map(file -> new EvidenceFile(file.name(), Condition.CHANGED, file.content(),
							Messages.OverrideFiles_notAsKept))
					.orElseGet(() -> EvidenceFile.missing(LETTER, Messages.OverrideFiles_notAsKept));
			return new EvidenceLetter(Copy.SUBMITTED, there, String.valueOf(e.getMessage()));
		}
	}

	@Override
	public EvidenceFile read(KeptFile kept) {
		@Nullable
		String named = kept.getName();
		String name = named == null ? "" : named; //$NON-NLS-1$
		if (name.isBlank() || !name.equals(SafeName.of(name, ""))) { //$NON-NLS-1$
			return EvidenceFile.missing(LETTER, Messages.OverrideFiles_noName);
		}
		Path folder = KeptFolder.of(basis.file());
		Path file = folder.resolve(name);
		try {
			if (KeptFolder.isForeign(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
				return EvidenceFile.missing(name, ""); //$NON-NLS-1$
			}
			if (Files.size(file) > MailReader.LARGEST) {
				return EvidenceFile.missing(name, Messages.OverrideFiles_large);
			}
			byte[] content = Files.readAllBytes(file);
			return EvidenceFile.of(name,
					Sha256.of(content).equals(kept.getSha256()) ? Condition.AS_KEPT : Condition.CHANGED, content);
		} catch (IOException e) {
			return EvidenceFile.missing(name, SystemReason.of(e));
		}
	}

	@Override
	public void step(String name) {
		host.checkCanceled();
		host.monitor().subTask(name);
	}
}
