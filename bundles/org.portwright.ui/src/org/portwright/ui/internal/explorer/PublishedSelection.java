package org.portwright.ui.internal.explorer;

import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.portwright.ui.Ids;

/**
 * The selection of the tree, as commands, menus and views see it. Of a part that comes to the front again the workbench
 * asks its selection provider, which no e4 part has, and goes on with the selection of the part before; so the tree's
 * is published again then.
 */
final class PublishedSelection implements IPartListener2, AutoCloseable {

	private final IWorkbenchPage page;
	private final ESelectionService selections;
	private final StructuredViewer viewer;
	private final PublishedNodes nodes;
	private StructuredSelection published = StructuredSelection.EMPTY;

	PublishedSelection(IWorkbenchPage page, ESelectionService selections, StructuredViewer viewer,
			PublishedNodes nodes) {
		this.page = page;
		this.selections = selections;
		this.viewer = viewer;
		this.nodes = nodes;
		page.addPartListener(this);
	}

	/** What others see of what is selected now. */
	StructuredSelection present() {
		return nodes.of(viewer.getStructuredSelection());
	}

	/** Another node is selected. */
	void publish() {
		published = present();
		selections.setSelection(published);
		selections.setPostSelection(published);
	}

	/** Another object may stand at a selected node: its file was read, or read again. */
	void refreshed() {
		if (!published.equals(present())) {
			publish();
		}
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference part) {
		if (part != null && Ids.EXPLORER.equals(part.getId())) {
			publish();
		}
	}

	@Override
	public void close() {
		page.removePartListener(this);
	}
}
