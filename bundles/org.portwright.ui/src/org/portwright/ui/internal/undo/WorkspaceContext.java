package org.portwright.ui.internal.undo;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.portwright.workspace.ModelFile;

/**
 * What can be undone where all engagements are seen: the edits of all files, whichever is selected, and what was done
 * to the files themselves, such as a deletion.
 */
final class WorkspaceContext implements IUndoContext {

	/** The platform's, for operations on files. */
	private final IUndoContext ofFiles = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();

	@Override
	public String getLabel() {
		return ofFiles.getLabel();
	}

	@Override
	public boolean matches(@Nullable IUndoContext context) {
		return context == this || ModelFile.isUndoContext(context) || ofFiles.matches(context);
	}
}
