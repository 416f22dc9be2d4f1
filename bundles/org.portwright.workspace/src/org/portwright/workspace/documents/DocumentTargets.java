package org.portwright.workspace.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.Document;
import org.portwright.documents.OrderDocument;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Where the documents of one call go. All of them are judged before the first is written. */
public final class DocumentTargets {

	private final List<DocumentTarget> judged = new ArrayList<>();
	private final List<String> refusals = new ArrayList<>();

	/**
	 * Judges the target of one more document, which may be a folder.
	 *
	 * @param content what goes there, where it is known before; a file that is the same already is not replaced
	 */
	public void addWhole(OrderDocument document, Path named, Optional<byte[]> content) {
		if (document.isFolder()) {
			add(named, () -> DocumentTarget.folder(document, named));
		} else {
			add(named, () -> DocumentTarget.file(document, named, content));
		}
	}

	/**
	 * Judges the target of one more file, whose content is known.
	 *
	 * @param own whether a file there is one of ours
	 */
	void addFile(Document document, Path named, byte[] content, boolean own) {
		add(named, () -> DocumentTarget.file(document, named, Optional.of(content), existing -> own));
	}

	/** Judges the target of one more file. */
	void addFile(Document document, Path named) {
		add(named, () -> DocumentTarget.file(document, named, Optional.empty()));
	}

	/** Judges a target. */
	private interface Judgement {

		DocumentTarget target() throws OperationException;
	}

	private void add(Path named, Judgement judgement) {
		try {
			DocumentTarget target = judgement.target();
			judged.stream().filter(target::isSameAs).map(other -> NLS.bind(Messages.Export_same, other.named(), named))
					.forEach(refusals::add);
			judged.add(target);
		} catch (OperationException e) {
			refusals.add(e.getMessage());
		}
	}

	/**
	 * Returns the targets in the order in which they were added.
	 *
	 * @param consent is asked once for all files that do not say they are such documents
	 * @throws OperationException if a document must not go where it was to go
	 */
	public List<DocumentTarget> agreed(ReplaceConsent consent, Host host) throws OperationException {
		if (!refusals.isEmpty()) {
			throw OperationException.wrongInput(refusals);
		}
		List<Path> foreign = judged.stream().filter(DocumentTarget::foreign).map(DocumentTarget::named).toList();
		if (!foreign.isEmpty()) {
			consent.require(foreign, host);
		}
		return judged;
	}
}
