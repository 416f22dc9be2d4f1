package org.portwright.ui.internal.engagements;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.workspace.resources.EngagementFiles;

/** Whoever comes back to the window may have changed files elsewhere, by an editor of text or by Git. */
final class ComingBack implements IWindowListener {

	private final EngagementFiles engagementFiles;

	ComingBack(EngagementFiles engagementFiles) {
		this.engagementFiles = engagementFiles;
	}

	@Override
	public void windowActivated(@Nullable IWorkbenchWindow window) {
		engagementFiles.refresh();
	}

	@Override
	public void windowDeactivated(@Nullable IWorkbenchWindow window) {
		// Nothing to look for.
	}

	@Override
	public void windowClosed(@Nullable IWorkbenchWindow window) {
		// Nothing to look for.
	}

	@Override
	public void windowOpened(@Nullable IWorkbenchWindow window) {
		// Nothing is open yet.
	}
}
