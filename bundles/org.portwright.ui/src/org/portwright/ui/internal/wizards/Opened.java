package org.portwright.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.internal.FileEditors;

/** Shows in its editor what a wizard made or changed. */
final class Opened {

	private Opened() {
	}

	static void open(IFile file) {
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			FileEditors.open(page, file);
		} catch (PartInitException e) {
			// The file is made all the same, and the explorer shows it.
			ILog.get().log(e.getStatus());
		}
	}
}
