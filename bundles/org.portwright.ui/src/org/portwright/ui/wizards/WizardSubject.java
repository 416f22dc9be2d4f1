package org.portwright.ui.wizards;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.ui.internal.explorer.Node;
import org.portwright.ui.selection.NumberGroup;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.places.EngagementProjects;

/**
 * What the user had in view when the wizard was opened: the engagement and the file of what is selected, or else of
 * what the editor shows.
 */
public record WizardSubject(Optional<IProject> engagement, Optional<IFile> file) {

	/** Nothing in particular. */
	static final WizardSubject NONE = new WizardSubject(Optional.empty(), Optional.empty());

	/** Looks at the selection first, then at the editor. */
	public static WizardSubject of(EngagementFiles engagementFiles, IWorkbench workbench,
			IStructuredSelection selection) {
		Optional<IResource> resource = Stream.of(selection.toArray())
				.flatMap(element -> resource(engagementFiles, element).stream()).findFirst()
				.or(() -> edited(workbench));
		return new WizardSubject(resource.map(IResource::getProject).filter(EngagementProjects::isEngagement),
				resource.filter(IFile.class::isInstance).map(IFile.class::cast));
	}

	/** The file, if it is one of a kind. */
	public Optional<IFile> file(FileKind kind) {
		return file.filter(one -> kind.extension().equals(one.getFileExtension()));
	}

	private static Optional<IResource> resource(EngagementFiles engagementFiles, Object element) {
		if (element instanceof EObject object) {
			return engagementFiles.model().fileOf(object).flatMap(engagementFiles::resource).map(IResource.class::cast);
		}
		if (element instanceof NumberGroup group) {
			return Optional.of(group.file());
		}
		if (element instanceof Node.OfFile node) {
			return Optional.of(node.file());
		}
		if (element instanceof Node node && node.parent().isPresent()) {
			return resource(engagementFiles, node.parent().get());
		}
		return Optional.ofNullable(Adapters.adapt(element, IResource.class));
	}

	private static Optional<IResource> edited(IWorkbench workbench) {
		@Nullable
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		@Nullable
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return editor == null ? Optional.empty()
				: Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class)).map(IResource.class::cast);
	}
}
