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

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPdf;
import org.portwright.documents.printing.PrintedPdf;
import org.portwright.model.KeptFile;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.text.Typed;
import org.portwright.porting.GainingCarrier;
import org.portwright.porting.RuleContext;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.SafeName;
import org.portwright.workspace.files.Sha256;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/**
 * The letter of a draft that people sign. One that lies beside the order with the same fingerprint is that letter: who
 * signs it signs what is kept, with the day on which it was first written.
 *
 * @param pdf     all of it
 * @param kept    the file that it is beside the order, in no file of the model yet; empty if the order names it already
 * @param remarks what people are to know of it, in sentences for them
 */
record LetterToSign(String fingerprint, byte[] pdf, Optional<KeptFile> kept, List<String> remarks) {

	private static final String PDF = "application/pdf"; //$NON-NLS-1$

	/**
	 * Makes it, and lays it beside the order.
	 *
	 * @param order a copy that nobody changes
	 * @param file  the file of the order
	 */
	static LetterToSign of(PortOrder order, RuleContext context, Path file, Keeping keeping)
			throws OperationException {
		String fingerprint = LetterFingerprint.of(order);
		Optional<byte[]> there = there(order, fingerprint, file);
		if (there.isPresent()) {
			return new LetterToSign(fingerprint, there.get(), Optional.empty(),
					List.of(Messages.ExportForSignature_again));
		}
		var pdf = new ByteArrayOutputStream();
		try {
			PrintedPdf made = new LoaPdf(context.numberPlan()).write(order, LoaOptions.toSign(context.today()), pdf);
			if (!made.unprintable().isEmpty()) {
				throw OperationException
						.wrongInput(Messages.ExportForSignature_boxes + ' ' + String.join(" ", made.remarks())); //$NON-NLS-1$
			}
			KeptFile kept = keeping.keepAs(name(order, file, fingerprint), PDF, pdf.toByteArray()).made();
			kept.setFingerprint(fingerprint);
			return new LetterToSign(fingerprint, pdf.toByteArray(), Optional.of(kept), remarks(order));
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.ExportForSignature_failed, SystemReason.of(e)), e);
		}
	}

	private static String name(PortOrder order, Path file, String fingerprint) {
		String name = String.valueOf(file.getFileName());
		String ending = '.' + FileKind.PORTING.extension();
		return NLS.bind(Messages.ExportForSignature_name,
				new Object[] { name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name,
						order.getRevision(), fingerprint });
	}

	/** One that was submitted belongs to its revision; one that is missing or was changed is written again. */
	private static Optional<byte[]> there(PortOrder order, String fingerprint, Path file) throws OperationException {
		List<String> submitted = order.getRevisions().stream().map(Revision::getLetter).filter(Objects::nonNull)
				.map(KeptFile::getName).toList();
		List<KeptFile> written = order.getJournal().stream().flatMap(entry -> entry.getFiles().stream())
				.filter(kept -> fingerprint.equals(kept.getFingerprint()))
				.filter(kept -> !submitted.contains(kept.getName())).toList();
		for (KeptFile kept : written.reversed()) {
			Optional<byte[]> content = content(kept, KeptFolder.of(file));
			if (content.isPresent()) {
				return content;
			}
		}
		return Optional.empty();
	}

	private static Optional<byte[]> content(KeptFile kept, Path folder) throws OperationException {
		String name = Typed.text(kept.getName());
		Path file = folder.resolve(name);
		try {
			if (!name.equals(SafeName.of(name, PDF)) || KeptFolder.isForeign(folder)
					|| !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != kept.getSize()) {
				return Optional.empty();
			}
			byte[] content = SentFile.bytes(file);
			return Sha256.of(content).equals(kept.getSha256()) ? Optional.of(content) : Optional.empty();
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.ExportForSignature_failed, SystemReason.of(e)), e);
		}
	}

	private static List<String> remarks(PortOrder order) {
		List<String> remarks = new ArrayList<>();
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		if (loa != null) {
			GainingCarrier carrier = GainingCarrier.of(loa);
			if (carrier.isToBeChecked()) {
				remarks.add(NLS.bind(Messages.ExportForSignature_carrier, carrier.source(), carrier.asOfShown()));
			}
		}
		return remarks;
	}
}
