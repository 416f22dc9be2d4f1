package org.portwright.ui.internal.undo;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
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
	 * Gives it to a view as soon as that is active. The workbench keeps what it made around a view of plain classes
	 * when that is closed, and would give the next one the site of the one that is gone, where nothing can be activated
	 * any more; so that is taken away first, and made anew.
	 *
	 * @param part    of the view, which was made just now
	 * @param control lives as long as the view
	 */
	public static void give(IWorkbenchPage page, MPart part, Control control) {
		Map<String, Object> kept = part.getTransientData();
		List.copyOf(kept.keySet()).stream().filter(key -> kept.get(key) instanceof IWorkbenchPart)
				.forEach(kept::remove);
		var listener = new WorkspaceUndo(String.valueOf(part.getElementId()));
		page.addPartListener(listener);
		control.addDisposeListener(disposed -> page.removePartListener(listener));
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference part) {
		if (!given && part != null && id.equals(part.getId()) && part.getPart(false) instanceof IViewPart view) {
			given = true;
			fill(view.getViewSite());
		}
	}

	/** Gives it to a view that has its site, in the place of what the view brings itself. */
	public static void fill(IViewSite site) {
		IActionBars bars = site.getActionBars();
		new UndoRedoActionGroup(site, new WorkspaceContext(), false).fillActionBars(bars);
		bars.updateActionBars();
	}
}
