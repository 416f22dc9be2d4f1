package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.portwright.documents.DocumentPart;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.unread.UnreadTexts;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.ui.wizards.Sequence;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.kept.ExportForSignature;
import org.portwright.workspace.orders.DraftNote;
import org.portwright.workspace.orders.Export;
import org.portwright.workspace.resources.EngagementFiles;

/** Some documents of one order on their way to the disk. */
public final class DocumentExport implements Sequence<DocumentExport> {

	private final EngagementFiles engagementFiles;
	private final IFile order;
	private final Map<OrderDocument, Path> targets = new LinkedHashMap<>();
	private final Set<DocumentPart> parts;
	/** The number of the revision whose letter is written; empty for the order as it is now. */
	private OptionalInt revision = OptionalInt.empty();
	private final List<Path> written = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private final List<String> drafts = new ArrayList<>();
	private boolean forSignature;

	/** Exports one document. */
	public DocumentExport(EngagementFiles engagementFiles, IFile order, OrderDocument document, Path target) {
		this.engagementFiles = engagementFiles;
		this.order = order;
		parts = Set.of();
		targets.put(document, target);
	}

	/** Exports the letter of a revision as it was submitted. */
	static DocumentExport ofRevision(EngagementFiles engagementFiles, IFile order, int number, Path target) {
		var export = new DocumentExport(engagementFiles, order, OrderDocuments.LETTER, target);
		export.revision = OptionalInt.of(number);
		return export;
	}

	/** Exports the letter to sign. */
	static DocumentExport forSignature(EngagementFiles engagementFiles, IFile order, Path target) {
		var export = new DocumentExport(engagementFiles, order, OrderDocuments.LETTER, target);
		export.forSignature = true;
		return export;
	}

	/**
	 * Exports documents that are called like the order.
	 *
	 * @param parts what else is to be in those that can have it
	 */
	DocumentExport(EngagementFiles engagementFiles, IFile order, Collection<OrderDocument> documents,
			Set<DocumentPart> parts, Path folder) {
		this.engagementFiles = engagementFiles;
		this.order = order;
		this.parts = Set.copyOf(parts);
		String name = order.getFullPath().removeFileExtension().lastSegment();
		documents.forEach(document -> targets.put(document, folder.resolve(fileName(document, name))));
	}

	private static String fileName(OrderDocument document, String order) {
		String name = document.nameFor(order);
		return document.isFolder() ? name : name + '.' + document.ending();
	}

	/** The documents that are on the disk now. */
	List<Path> written() {
		return written;
	}

	/** That a letter is a draft, and what it lacks. */
	List<String> drafts() {
		return drafts;
	}

	/** What is to know about the documents once they are written, and why one is not. */
	List<String> notes() {
		return notes;
	}

	/**
	 * Writes the documents. A file that is no such document is replaced only if the user agrees.
	 *
	 * @throws CoreException if none was written
	 */
	@Override
	public DocumentExport run(ModelCalls model) throws CoreException {
		ModelFile file = model.open(order);
		for (Export.Outcome outcome : outcomes(model, file)) {
			outcome.failure().ifPresentOrElse(notes::add, () -> {
				written.add(outcome.path());
				outcome.draft().map(DraftNote::message).ifPresent(drafts::add);
			});
			notes.addAll(outcome.remarks());
		}
		if (written.isEmpty()) {
			throw new CoreException(Status.error(String.join("\n", notes))); //$NON-NLS-1$
		}
		notes.addAll(model.call(() -> unread(file)));
		return this;
	}

	private List<Export.Outcome> outcomes(ModelCalls model, ModelFile file) throws CoreException {
		ModelProblems problems = engagementFiles.problems().now();
		if (forSignature) {
			return model.run(new ExportForSignature(model.model(), problems, file, model.recorder(), targets,
					ReplaceConsent.ASK)).outcomes();
		}
		var export = new Export(problems, file, targets, parts, ReplaceConsent.ASK);
		revision.ifPresent(export::ofRevision);
		return model.run(export);
	}

	/** What was typed into a field and is not understood is not in the documents. Asked on the model's thread. */
	private static List<String> unread(ModelFile file) {
		return PlatformUI.getWorkbench().getService(UnreadTexts.class).of(file).stream()
				.map(text -> NLS.bind(Messages.DocumentExport_unread, text.told(file))).toList();
	}
}
