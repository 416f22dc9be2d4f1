package org.portwright.porting.ui.internal.timeline;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.portwright.ui.Ids;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.workspace.resources.EngagementFiles;

/** Follows what is selected and edited, and tells which engagement and order that is about. */
final class ShownEngagement implements ISelectionListener, IPartListener2, AutoCloseable {

	private final IWorkbenchPage page;
	private final EngagementFiles engagementFiles;
	private final Consumer<WizardSubject> changed;
	private final Consumer<Boolean> inSight;

	/**
	 * @param changed hears of each engagement that comes into view, with the file in view
	 * @param inSight hears whether the timeline is seen
	 */
	ShownEngagement(IWorkbenchPage page, EngagementFiles engagementFiles, Consumer<WizardSubject> changed,
			Consumer<Boolean> inSight) {
		this.page = page;
		this.engagementFiles = engagementFiles;
		this.changed = changed;
		this.inSight = inSight;
		page.addPostSelectionListener(this);
		page.addPartListener(this);
	}

	/** Looks what is in view now: selected in the explorer, as the timeline itself selects nothing, or edited. */
	void look() {
		@Nullable
		ISelection selection = page.getSelection(Ids.EXPLORER);
		about(selection instanceof IStructuredSelection structured ? structured : StructuredSelection.EMPTY);
	}

	@Override
	public void selectionChanged(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
		if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			about(structured);
		}
	}

	/** What is selected is in view. */
	void about(IStructuredSelection selection) {
		WizardSubject subject = WizardSubject.of(engagementFiles, page.getWorkbenchWindow().getWorkbench(), selection);
		if (subject.engagement().isPresent()) {
			changed.accept(subject);
		}
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference part) {
		if (part != null && part.getPart(false) instanceof IEditorPart editor) {
			Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class))
					.map(file -> new StructuredSelection(file))
					.ifPresent(this::about);
		}
	}

	@Override
	public void partVisible(@Nullable IWorkbenchPartReference part) {
		if (part != null && TimelineView.ID.equals(part.getId())) {
			inSight.accept(true);
		}
	}

	@Override
	public void partHidden(@Nullable IWorkbenchPartReference part) {
		if (part != null && TimelineView.ID.equals(part.getId())) {
			inSight.accept(false);
		}
	}

	@Override
	public void close() {
		page.removePostSelectionListener(this);
		page.removePartListener(this);
	}
}
