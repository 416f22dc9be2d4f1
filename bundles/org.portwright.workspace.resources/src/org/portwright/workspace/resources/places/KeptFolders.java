package org.portwright.workspace.resources.places;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.KeptFolder;

/** The folders beside orders as resources: they go where their order goes, and nothing in them is of the engagement. */
public final class KeptFolders {

	private KeptFolders() {
	}

	/** Whether something lies in the folder of an order, or is that folder. */
	public static boolean isIn(IResource resource) {
		for (IResource above = resource; above != null && above.getType() != IResource.PROJECT; above = above
				.getParent()) {
			if (above.getType() == IResource.FOLDER && isOne(above)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a folder is that of an order which is there. */
	static boolean isOne(IResource folder) {
		IContainer parent = folder.getParent();
		return parent != null && KeptFolder.orderOf(folder.getName())
				.filter(order -> parent.getFile(IPath.fromPortableString(order)).exists()).isPresent();
	}

	/** The order whose folder something is, if it is there. */
	public static Optional<IFile> orderOf(IResource folder) {
		return folder.getType() == IResource.FOLDER && isOne(folder)
				? KeptFolder.orderOf(folder.getName()).map(IPath::fromPortableString).map(folder.getParent()::getFile)
				: Optional.empty();
	}

	/** The folder of an order, as it is on the disk by now; empty if there is none. */
	public static Optional<IFolder> of(@Nullable Object resource) {
		if (!(resource instanceof IFile order)
				|| WorkspaceDelta.kind(order).filter(FileKind.PORTING::equals).isEmpty()) {
			return Optional.empty();
		}
		IFolder folder = order.getParent().getFolder(IPath.fromPortableString(KeptFolder.ofName(order.getName())));
		try {
			// What is kept comes past the platform, and on the command line nobody tells it.
			if (!folder.isSynchronized(IResource.DEPTH_INFINITE)) {
				folder.refreshLocal(IResource.DEPTH_INFINITE, null);
			}
		} catch (CoreException e) {
			// Then it is as the platform knows it.
		}
		return folder.exists() ? Optional.of(folder) : Optional.empty();
	}
}
