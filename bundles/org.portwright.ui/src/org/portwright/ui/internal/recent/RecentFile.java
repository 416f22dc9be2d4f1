package org.portwright.ui.internal.recent;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.portwright.ui.internal.texts.Messages;

/**
 * A tenant or an order that was opened.
 *
 * @param path of its file in the workspace
 * @param name what it was called then
 */
record RecentFile(String path, String name) {

	/** Its file, which may be gone. */
	IFile file(IWorkspaceRoot root) {
		return root.getFile(IPath.fromPortableString(path));
	}

	/** Its name and its engagement. */
	String label() {
		return NLS.bind(Messages.RecentFile_label, name, IPath.fromPortableString(path).segment(0));
	}
}
