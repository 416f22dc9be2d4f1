package org.portwright.ui.internal.saving;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.portwright.workspace.resources.EngagementFiles;

/** Offers the edits that a crash left and those that were set aside. */
public final class RestoreEditsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		// Whoever asks for the engagements first makes both.
		PlatformUI.getWorkbench().getService(EngagementFiles.class);
		PlatformUI.getWorkbench().getService(Saveables.class).recovery().offerAlways();
		return null;
	}
}
