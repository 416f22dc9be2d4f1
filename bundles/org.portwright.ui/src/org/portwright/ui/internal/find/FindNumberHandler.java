package org.portwright.ui.internal.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.selection.OpenObjects;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.NumberHit;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/** Lets the user find a number anywhere in the workspace and opens the place. */
public final class FindNumberHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EngagementFiles files = window.getService(EngagementFiles.class);
		new FindNumberDialog(window.getShell(), files,
				found -> open(found, files, new OpenObjects(window.getActivePage(), files))).open();
		return null;
	}

	/** Reads the file that has a number if need be, and opens its editor with the entry selected. */
	private static void open(NumberHit hit, EngagementFiles files, OpenObjects objects) {
		files.numbers().file(hit.place()).ifPresent(file -> files.open(file, new Opening() {

			@Override
			public void opened(ModelFile open) {
				hit.entry(open.root()).ifPresentOrElse(objects::open, () -> objects.open(file));
			}

			@Override
			public void failed(IStatus reason) {
				// The editor says why, and what to do.
				objects.open(file);
			}
		}));
	}
}
