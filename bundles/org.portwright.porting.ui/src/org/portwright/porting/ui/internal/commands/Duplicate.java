package org.portwright.porting.ui.internal.commands;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.FileEditors;
import org.portwright.ui.labels.Labels;
import org.portwright.ui.wizards.FileNames;
import org.portwright.ui.wizards.Sequence;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.orders.DuplicateOrder;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.history.FileMade;
import org.portwright.workspace.resources.work.RunMode;

/** A duplicate of an order that is to be made, in a file beside that of the order. */
final class Duplicate {

	private final EngagementFiles engagementFiles;
	private final ModelFile source;
	private final IContainer folder;

	private Duplicate(EngagementFiles engagementFiles, ModelFile source, IContainer folder) {
		this.engagementFiles = engagementFiles;
		this.source = source;
		this.folder = folder;
	}

	/** A duplicate of an order; empty if the order is not in the workspace any more. */
	static Optional<Duplicate> of(EngagementFiles engagementFiles, ModelFile source) {
		return engagementFiles.resource(source).map(file -> new Duplicate(engagementFiles, source, file.getParent()));
	}

	/** What it may be called: nothing is called so yet. */
	String proposedName() {
		return FileNames.free(folder, NLS.bind(Messages.Duplicate_name, Labels.of(source.root())), FileKind.PORTING);
	}

	/** Says why it cannot be called so; null, as the platform's dialog asks, if it can. */
	@Nullable
	String objection(@Nullable String name) {
		if (name == null || name.isBlank()) {
			return Messages.Duplicate_noName;
		}
		IStatus status = FileNames.validate(folder, FileNames.legal(name), FileKind.PORTING);
		return status.isOK() ? null : status.getMessage();
	}

	/** Makes it in the background and shows it; undo where files are seen takes it away again. */
	void make(String name) {
		IFile target = FileNames.file(folder, FileNames.legal(name), FileKind.PORTING);
		Sequence<ModelFile> making = model -> model.make(target,
				new DuplicateOrder(engagementFiles.model(), source, target.getLocation().toPath(), name));
		String label = NLS.bind(Messages.Duplicate_label, name);
		engagementFiles.runner().run(making.on(engagementFiles), RunMode.asked(label), made -> {
			IWorkbenchOperationSupport operations = PlatformUI.getWorkbench().getOperationSupport();
			operations.getOperationHistory().add(new FileMade(label, target, operations.getUndoContext()));
			FileEditors.show(target);
		});
	}
}
