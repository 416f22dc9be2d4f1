package org.portwright.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.internal.saving.Saveables;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Export;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.work.Host;

/** Some documents of one order on their way to the disk. */
final class DocumentExport {

	private final EngagementFiles engagementFiles;
	private final IFile order;
	private final Map<Export.Kind, Path> targets = new EnumMap<>(Export.Kind.class);
	private final List<Path> written = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	/** Exports one document. */
	DocumentExport(EngagementFiles engagementFiles, IFile order, Export.Kind kind, Path target) {
		this.engagementFiles = engagementFiles;
		this.order = order;
		targets.put(kind, target);
	}

	/** Exports documents that are called like the order. */
	DocumentExport(EngagementFiles engagementFiles, IFile order, Collection<Export.Kind> kinds, Path folder) {
		this.engagementFiles = engagementFiles;
		this.order = order;
		String name = order.getFullPath().removeFileExtension().lastSegment();
		kinds.forEach(kind -> targets.put(kind, folder.resolve(name + '.' + kind.ending())));
	}

	/** The documents that are on the disk now. */
	List<Path> written() {
		return written;
	}

	/** What is to know about the documents once they are written, and why one is not. */
	List<String> notes() {
		return notes;
	}

	/**
	 * Writes them.
	 *
	 * @throws CoreException if none was written
	 */
	void write(ModelCalls model) throws CoreException {
		ModelFile file = model.open(order);
		for (Export.Document document : model.run(new Export(engagementFiles.problems().now(), file, targets))) {
			document.failure().ifPresentOrElse(notes::add, () -> written.add(document.path()));
			notes.addAll(document.remarks());
		}
		if (written.isEmpty()) {
			throw new CoreException(Status.error(String.join("\n", notes))); //$NON-NLS-1$
		}
		notes.addAll(model.call(() -> unread(file)));
	}

	/**
	 * Asks whether documents may be replaced, if there are any of them.
	 *
	 * @throws OperationCanceledException if not
	 */
	boolean mayReplace(Host host) {
		List<Path> replaced = targets.values().stream().filter(Files::exists).toList();
		if (!replaced.isEmpty()
				&& host.ask(ExportResult.mayReplace(replaced)).filter(ExportResult::isReplace).isEmpty()) {
			throw new OperationCanceledException();
		}
		return true;
	}

	/** What was typed into a field and is not understood is not in the documents. Asked on the model's thread. */
	private static List<String> unread(ModelFile file) {
		return PlatformUI.getWorkbench().getService(Saveables.class).unread().of(file).stream()
				.map(text -> NLS.bind(Messages.DocumentExport_unread, text.told(file))).toList();
	}
}
