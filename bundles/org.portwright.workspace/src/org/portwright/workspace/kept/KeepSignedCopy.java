package org.portwright.workspace.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.model.JournalEntry;
import org.portwright.model.KeptFile;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.porting.life.LettersForSignature;
import org.portwright.porting.life.OddDays;
import org.portwright.sources.SourceKind;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.OddDayConsent;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.records.ToldFacts;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Keeps the signed letter beside its order, a PDF or a picture by its content, and notes who signed it when. An earlier
 * signed copy stays beside the order and in the journal.
 */
@SuppressWarnings("nls")
public final class KeepSignedCopy extends JournalWork<KeptContent> {

	private final Path source;
	private final LocalDate signed;
	private final String signatory;
	private OddDayConsent consent = OddDayConsent.OPEN;

	/**
	 * @param file      a file with a port order
	 * @param source    the signed letter; it stays where it is
	 * @param signed    the day that stands beside the signature
	 * @param signatory who signed it
	 */
	public KeepSignedCopy(WorkspaceModel model, ModelFile file, Recorder recorder, Path source, LocalDate signed,
			String signatory) {
		super(model, file, recorder);
		this.source = source;
		this.signed = signed;
		this.signatory = signatory.strip();
	}

	/** From now on takes a day of the signature that looks wrong. */
	public KeepSignedCopy agreeing() {
		consent = OddDayConsent.GIVEN;
		return this;
	}

	@Override
	void check(PortOrder order) throws OperationException {
		consent.judge(OddDays.ofSignature(order, signed, model().today()));
	}

	/** Whether what begins so may be a signed letter: a PDF or a picture. */
	public static boolean isPossible(byte[] content) {
		Optional<SourceKind> kind = SourceKind.of(content);
		return kind.filter(known -> known == SourceKind.PDF || known == SourceKind.IMAGE).isPresent();
	}

	@Override
	KeptContent lay(Keeping keeping, Host host) throws OperationException {
		if (signatory.isEmpty()) {
			throw OperationException.wrongInput(Messages.KeepSignedCopy_noSignatory);
		}
		byte[] content = SentFile.bytes(source);
		if (!isPossible(content)) {
			throw OperationException.wrongInput(NLS.bind(Messages.KeepSignedCopy_otherKind, source));
		}
		if (isUnsigned()) {
			throw OperationException.wrongInput(NLS.bind(Messages.KeepSignedCopy_unsigned, source));
		}
		return keeping.keep(SentFile.name(source), "", content);
	}

	/** A document that was signed is not as Portwright wrote it any more, whatever program signed it. */
	private boolean isUnsigned() throws OperationException {
		try {
			for (OrderDocument document : OrderDocuments.all()) {
				if (document.isOwn(source)) {
					return true;
				}
			}
			return false;
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.SentFile_unreadable, source, SystemReason.of(e)), e);
		}
	}

	@Override
	String label() {
		return Messages.KeepSignedCopy_label;
	}

	@Override
	List<Command> write(KeptContent kept, PortOrder order, JournalEntry entry) {
		entry.setText(ToldFacts.signed(signatory, signed));
		entry.getFiles().add(kept.made());
		List<Command> commands = new ArrayList<>();
		submitted(order).ifPresent(
				revision -> commands.add(set(revision, Literals.REVISION__SIGNED_COPY, copy(revision, kept))));
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		if (loa == null) {
			LetterOfAuthorization made = ModelFactory.eINSTANCE.createLetterOfAuthorization();
			made.setId("loa");
			made.setSignature(signature(kept));
			commands.add(set(order, Literals.PORT_ORDER__LOA, made));
			return commands;
		}
		@Nullable
		Signature signature = loa.getSignature();
		if (signature == null) {
			commands.add(set(loa, Literals.LETTER_OF_AUTHORIZATION__SIGNATURE, signature(kept)));
			return commands;
		}
		commands.add(set(signature, Literals.SIGNATURE__SIGNATORY, signatory));
		commands.add(set(signature, Literals.SIGNATURE__DATE, signed));
		commands.add(set(signature, Literals.SIGNATURE__SIGNED_COPY, kept.name()));
		commands.add(set(signature, Literals.SIGNATURE__SIGNED_COPY_HASH, kept.sha256()));
		return commands;
	}

	/** The revision that was submitted without its signed copy, which came later. */
	private static Optional<Revision> submitted(PortOrder order) {
		return order.getState() == OrderState.DRAFT ? Optional.empty()
				: order.getRevisions().stream().filter(revision -> revision.getNumber() == order.getRevision()
						&& revision.getLetter() != null && revision.getSignedCopy() == null).findFirst();
	}

	private static KeptFile copy(Revision revision, KeptContent kept) {
		KeptFile copy = kept.made();
		copy.setId(revision.getId() + "-signedCopy");
		return copy;
	}

	private Signature signature(KeptContent kept) {
		Signature signature = ModelFactory.eINSTANCE.createSignature();
		signature.setId("signature");
		signature.setSignatory(signatory);
		signature.setDate(signed);
		signature.setSignedCopy(kept.name());
		signature.setSignedCopyHash(kept.sha256());
		return signature;
	}

	private Command set(EObject object, EStructuralFeature feature, Object value) {
		return new SetCommand(model().editingDomain(), object, feature, value);
	}

	/** The same file may be signed by another name or on another day than was entered before. */
	@Override
	boolean isSame(KeptContent kept, JournalEntry noted, JournalEntry entry) {
		return false;
	}

	@Override
	List<KeptContent> contents(KeptContent kept) {
		return List.of(kept);
	}

	@Override
	List<String> remarks(KeptContent kept, PortOrder order) {
		return LettersForSignature.of(order).change().stream().toList();
	}
}
