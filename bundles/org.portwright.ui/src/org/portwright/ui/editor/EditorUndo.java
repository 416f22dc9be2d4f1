package org.portwright.ui.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/**
 * Undo and Redo of the editor in front. All editors of a kind share their action bars, and this object: each of them
 * brings its own actions when it comes to the front.
 */
public final class EditorUndo extends EditorActionBarContributor {

	@Override
	public void setActiveEditor(@Nullable IEditorPart editor) {
		IActionBars bars = getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
		if (editor instanceof ModelFileEditor inFront) {
			inFront.undo().ifPresent(actions -> actions.fillActionBars(bars));
		}
		bars.updateActionBars();
	}
}
