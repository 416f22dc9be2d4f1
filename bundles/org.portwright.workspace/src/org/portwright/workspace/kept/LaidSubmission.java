package org.portwright.workspace.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPdf;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.model.text.Typed;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.SafeName;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.orders.Submission;
import org.portwright.workspace.orders.SubmittedFiles;
import org.portwright.workspace.submitted.RevisionFile;
import org.portwright.workspace.work.OperationException;

/** The files of a submission beside the order: those that lie there already, and the letter if none does. */
@SuppressWarnings("nls")
final class LaidSubmission {

	private static final String PDF = "application/pdf";

	private final PortOrder order;
	private final Submission submission;
	private final KeepSubmission.Source source;
	private final Keeping keeping;
	private final List<String> remarks = new ArrayList<>();
	private final SubmittedFiles files;

	LaidSubmission(Submission submission, KeepSubmission.Source source, Keeping keeping) throws OperationException {
		this.submission = submission;
		this.source = source;
		this.keeping = keeping;
		order = submission.order();
		Optional<KeptFile> written = writtenForSignature();
		KeptFile letter = written.isPresent() ? written.get() : letterOfNow();
		files = new SubmittedFiles(letter, signedCopy());
	}

	SubmittedFiles files() {
		return files;
	}

	List<String> remarks() {
		return remarks;
	}

	/** The letter that was written for signature last and says what is submitted. */
	private Optional<KeptFile> writtenForSignature() {
		String fingerprint = LetterFingerprint.of(order);
		Optional<KeptFile> written = kept().filter(kept -> fingerprint.equals(kept.getFingerprint()))
				.filter(kept -> others().noneMatch(other -> Objects.equals(other.getName(), kept.getName())))
				.reduce((first, second) -> second);
		written.map(RevisionFile::of).ifPresent(this::check);
		return written;
	}

	private Stream<KeptFile> kept() {
		return order.getJournal().stream().flatMap(entry -> entry.getFiles().stream());
	}

	/** The letters of the other revisions. */
	private Stream<KeptFile> others() {
		return order.getRevisions().stream().filter(revision -> revision.getNumber() != submission.revision())
				.map(Revision::getLetter).filter(Objects::nonNull);
	}

	/** A file that is missing is what was submitted all the same. */
	private void check(RevisionFile file) {
		try {
			file.read(source.file());
		} catch (OperationException e) {
			remarks.add(String.valueOf(e.getMessage()));
		}
	}

	private KeptFile letterOfNow() throws OperationException {
		var pdf = new ByteArrayOutputStream();
		try {
			new LoaPdf(source.plan()).write(order, new LoaOptions(false, submission.day()), pdf);
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.KeepSubmission_failed, SystemReason.of(e)), e);
		}
		String name = String.valueOf(source.file().getFileName());
		String ending = '.' + FileKind.PORTING.extension();
		String given = KeepSubmission.nameOf(
				name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name,
				submission.revision()) + ".pdf";
		return keeping.keepAs(given, PDF, pdf.toByteArray()).made();
	}

	private Optional<KeptFile> signedCopy() throws OperationException {
		@Nullable
		Signature signature = order.getLoa() == null ? null : order.getLoa().getSignature();
		String name = signature == null ? "" : Typed.text(signature.getSignedCopy());
		String hash = signature == null ? "" : Typed.text(signature.getSignedCopyHash());
		if (name.isEmpty()) {
			return Optional.empty();
		}
		return hash.isEmpty() ? typed(name) : Optional.of(copy(name, hash));
	}

	private KeptFile copy(String name, String hash) {
		check(new RevisionFile(name, hash));
		return kept().filter(kept -> hash.equals(kept.getSha256()) && name.equals(kept.getName()))
				.reduce((first, second) -> second)
				.orElseGet(() -> new KeptContent(name, name, size(KeptFolder.of(source.file()).resolve(name)), hash)
						.made());
	}

	/**
	 * A signed copy whose name was typed lies beside the order, or in the folder, and was never kept. What has its name
	 * in the folder may be that of an earlier revision.
	 */
	private Optional<KeptFile> typed(String name) throws OperationException {
		if (name.equals(SafeName.of(name, ""))) {
			for (Path folder : List.of(source.file().resolveSibling("."), KeptFolder.of(source.file()))) {
				Path file = folder.resolve(name);
				if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
					byte[] content = SentFile.bytes(file);
					if (!KeepSignedCopy.isPossible(content)) {
						remarks.add(NLS.bind(Messages.KeepSubmission_otherKind, name));
						return Optional.empty();
					}
					return Optional.of(keeping.keep(name, "", content).made());
				}
			}
		}
		remarks.add(NLS.bind(Messages.KeepSubmission_noCopy, name));
		return Optional.empty();
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			return 0;
		}
	}
}
