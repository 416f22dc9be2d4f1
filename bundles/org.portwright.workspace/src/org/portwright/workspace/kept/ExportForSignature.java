package org.portwright.workspace.kept;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.KeptFile;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.orders.Export;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/**
 * Writes the letter of a draft for signature, with any other documents: without errors, without unconfirmed values, and
 * without the mark of a draft. It is kept beside the order, one a fingerprint, and its journal says so.
 */
public final class ExportForSignature
		implements Work<ExportForSignature.Source, ExportForSignature.Laid, ExportForSignature.Written> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Recorder recorder;
	private final GivenLetter letter = new GivenLetter();
	private final Export export;

	/**
	 * @param problems knows the number plan and the day, and what is wrong with the order
	 * @param file     a file with a port order
	 * @param targets  where the letter and the other documents go
	 * @param consent  decides about files that do not say they are documents of ours
	 */
	public ExportForSignature(WorkspaceModel model, ModelProblems problems, ModelFile file, Recorder recorder,
			Map<OrderDocument, Path> targets, ReplaceConsent consent) {
		this.model = model;
		this.file = file;
		this.recorder = recorder;
		Map<OrderDocument, Path> given = new LinkedHashMap<>();
		targets.forEach((document, path) -> given.put(document == OrderDocuments.LETTER ? letter : document, path));
		export = new Export(problems, file, given, Set.of(), consent);
	}

	/** An order as it was at one moment, and its file. */
	public record Source(Export.Source order, Path file) {
	}

	/**
	 * What was written.
	 *
	 * @param kept   the file beside the order that it does not name yet
	 * @param placed what was laid there
	 */
	public record Laid(List<Export.Outcome> outcomes, String fingerprint, Optional<KeptFile> kept,
			PlacedFiles placed) {

		/** Copies the list. */
		public Laid {
			outcomes = List.copyOf(outcomes);
		}
	}

	/**
	 * What came of it.
	 *
	 * @param outcomes    what became of each document
	 * @param fingerprint that of the letter
	 * @param placed      what was laid beside the order and was not there before
	 */
	public record Written(List<Export.Outcome> outcomes, String fingerprint, PlacedFiles placed) {

		/** Copies the list. */
		public Written {
			outcomes = List.copyOf(outcomes);
		}
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public boolean restartsOnChange() {
		// The letter is that of the order as it was when it was asked for.
		return false;
	}

	@Override
	public Source prepare() throws OperationException {
		if (!CheckedOrder.isDraft((PortOrder) file.root())) {
			throw OperationException.held(Messages.ExportForSignature_notDraft, Literals.PORT_ORDER__STATE.getName());
		}
		return new Source(export.prepare(), file.path());
	}

	@Override
	public Laid work(Source source, Host host) throws OperationException {
		var keeping = new Keeping(source.file());
		try {
			LetterToSign made = LetterToSign.of(source.order().order().copy(), source.order().context(),
					source.file(), keeping);
			letter.give(made);
			List<Export.Outcome> outcomes = export.work(source.order(), host);
			boolean written = outcomes.stream().filter(outcome -> outcome.document() == letter)
					.allMatch(outcome -> outcome.failure().isEmpty());
			if (!written) {
				keeping.placed().takeBack();
			}
			return new Laid(outcomes, made.fingerprint(), written ? made.kept() : Optional.empty(), keeping.placed());
		} catch (OperationException | RuntimeException e) {
			keeping.placed().takeBack(e);
			throw e;
		}
	}

	@Override
	public Operation<Written> apply(Laid laid) {
		return monitor -> {
			try {
				if (laid.kept().isPresent()) {
					JournalEntry entry = recorder.entry(JournalKind.DOCUMENT);
					entry.setText(NLS.bind(Messages.ExportForSignature_journal, laid.fingerprint()));
					entry.getFiles().add(laid.kept().get());
					model.perform(Messages.ExportForSignature_label, new AddCommand(model.editingDomain(),
							file.root(), Literals.PORT_ORDER__JOURNAL, entry));
				}
				return new Written(laid.outcomes(), laid.fingerprint(), laid.placed());
			} catch (OperationException | RuntimeException e) {
				laid.placed().takeBack(e);
				throw e;
			}
		};
	}
}
