package org.portwright.ui.internal.undo;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/**
 * Gives a view that shows all engagements the platform's Undo and Redo. A view of plain classes has a site only once it
 * was activated.
 */
public final class WorkspaceUndo implements IPartListener2 {

	private final String id;
	private boolean given;

	private WorkspaceUndo(String id) {
		this.id = id;
	}

	/**
	 * Gives it to a view as soon as that is active.
	 *
	 * @param control lives as long as the view
	 */
	public static void give(IWorkbenchPage page, String id, Control control) {
		var listener = new WorkspaceUndo(id);
		page.addPartListener(listener);
		control.addDisposeListener(disposed -> page.removePartListener(listener));
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference part) {
		if (!given && part != null && id.equals(part.getId()) && part.getPart(false) instanceof IViewPart view) {
			given = true;
			IActionBars bars = view.getViewSite().getActionBars();
			new UndoRedoActionGroup(view.getSite(), new WorkspaceContext(), false).fillActionBars(bars);
			bars.updateActionBars();
		}
	}
}
