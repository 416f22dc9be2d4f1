package org.portwright.ui.selection;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.portwright.ui.Failures;
import org.portwright.ui.FileEditors;
import org.portwright.workspace.resources.EngagementFiles;

/** Opens objects of the model in the editor of their file. */
public final class OpenObjects {

	private final IWorkbenchPage page;
	private final EngagementFiles engagementFiles;

	/** Opens editors in this page. */
	public OpenObjects(IWorkbenchPage page, EngagementFiles engagementFiles) {
		this.page = page;
		this.engagementFiles = engagementFiles;
	}

	/** Opens what is selected somewhere: an object of the model or a file; anything else is left alone. */
	public void open(Object selected) {
		Optional<IFile> file = selected instanceof EObject object
				? engagementFiles.model().fileOf(object).flatMap(engagementFiles::resource)
				: Optional.ofNullable(Adapters.adapt(selected, IFile.class));
		file.ifPresent(found -> open(found, selected));
	}

	private void open(IFile file, Object selected) {
		try {
			IEditorPart editor = FileEditors.open(page, file);
			Optional<IShowInTarget> target = Optional.ofNullable(Adapters.adapt(editor, IShowInTarget.class));
			if (selected instanceof EObject object) {
				target.ifPresent(shown -> shown.show(new ShowInContext(file, new StructuredSelection(object))));
			}
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}
}
