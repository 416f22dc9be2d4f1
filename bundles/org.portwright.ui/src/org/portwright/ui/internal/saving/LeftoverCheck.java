package org.portwright.ui.internal.saving;

import java.io.File;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.WindowThread;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Looks at start whether an earlier session left edits that were not saved, and only then brings up the model, which
 * offers them. The platform calls it in a job once the window is open; no other class is loaded before a part is shown.
 */
public final class LeftoverCheck implements IStartup {

	/** The recovery copies in the folder of the workspace. Asking the platform for this folder would make it. */
	private static final String FOLDER = ".metadata/.plugins/org.portwright.workspace.resources/recovery"; //$NON-NLS-1$

	@Override
	public void earlyStartup() {
		IPath place = Platform.getLocation();
		// No lambda: it would be one more class that an Eclipse loads at each start.
		if (place != null && isLeft(place.append(FOLDER).toFile())) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			WindowThread.later(workbench.getDisplay(), () -> workbench.getService(EngagementFiles.class));
		}
	}

	/** Returns whether a folder has something; one that is missing has nothing. */
	static boolean isLeft(File folder) {
		String[] names = folder.list();
		return names != null && names.length > 0;
	}
}
