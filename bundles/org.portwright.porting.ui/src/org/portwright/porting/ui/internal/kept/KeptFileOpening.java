package org.portwright.porting.ui.internal.kept;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.kept.KeptContent;
import org.portwright.workspace.kept.OpenKeptFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.OperationException;

/**
 * Opens files that lie beside an order: in an editor of the workbench where it has one for them, otherwise with the
 * program that the system has for them. What is missing, was changed or may do harm is said first.
 */
public final class KeptFileOpening {

	/** A file that an editor of the workbench shows. */
	private record Shown(IFile file, String editor) {
	}

	private final EngagementFiles files;
	private final ModelFile order;
	private final IWorkbenchPage page;
	private final Predicate<Path> system;

	/** @param order a file with a port order */
	public KeptFileOpening(EngagementFiles files, ModelFile order, IWorkbenchPage page) {
		this(files, order, page, file -> Program.launch(file.toString()));
	}

	/** @param system opens a file with the program that the system has for it; says whether there is one */
	KeptFileOpening(EngagementFiles files, ModelFile order, IWorkbenchPage page, Predicate<Path> system) {
		this.files = files;
		this.order = order;
		this.page = page;
		this.system = system;
	}

	/** Opens one. */
	public void open(KeptContent kept) {
		Optional<Shown> shown = shown(kept.name());
		files.runner().run(new OpenKeptFile(order.path(), kept, shown.isPresent()),
				RunMode.asked(Messages.KeptFileOpening_name),
				file -> shown.ifPresentOrElse(this::edit, () -> launch(file)));
	}

	/** The editor that shows it; none for what is called as a file of ours, since it is none. */
	private Optional<Shown> shown(String name) {
		@Nullable
		IEditorDescriptor editor = page.getWorkbenchWindow().getWorkbench().getEditorRegistry().getDefaultEditor(name);
		if (editor == null || !editor.isInternal() || FileKind.ofName(name).isPresent()) {
			return Optional.empty();
		}
		String id = editor.getId();
		return files.resource(order)
				.map(resource -> resource.getParent().getFile(
						IPath.fromPortableString(KeptFolder.ofName(resource.getName())).append(name)))
				.filter(IFile::exists).map(file -> new Shown(file, id));
	}

	private void edit(Shown shown) {
		try {
			page.openEditor(new FileEditorInput(shown.file()), shown.editor());
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}

	/** The system may take its time to find a program. */
	private void launch(Path file) {
		Calculation<Boolean> launched = host -> {
			if (!system.test(file)) {
				throw OperationException.wrongInput(NLS.bind(Messages.KeptFileOpening_noProgram, file.getFileName(),
						file.getParent()));
			}
			return true;
		};
		files.runner().run(launched, RunMode.hidden(Messages.KeptFileOpening_name), done -> {
			// It is seen.
		});
	}
}
