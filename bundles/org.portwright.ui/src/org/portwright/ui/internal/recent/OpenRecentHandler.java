package org.portwright.ui.internal.recent;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.ui.FileEditors;

/** Opens what was opened before. */
public final class OpenRecentHandler extends AbstractHandler {

	static final String COMMAND = "org.portwright.ui.openRecent"; //$NON-NLS-1$
	static final String FILE = "file"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		@Nullable
		String path = event == null ? null : event.getParameter(FILE);
		if (path != null) {
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path));
			if (file.exists()) {
				FileEditors.show(file);
			}
		}
		return null;
	}
}
