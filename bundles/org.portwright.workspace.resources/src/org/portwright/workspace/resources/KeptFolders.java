package org.portwright.workspace.resources;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.ltk.core.refactoring.resource.MoveResourceChange;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceChange;
import org.eclipse.osgi.util.NLS;
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
	static Optional<IFile> orderOf(IResource folder) {
		return folder.getType() == IResource.FOLDER && isOne(folder)
				? KeptFolder.orderOf(folder.getName()).map(IPath::fromPortableString).map(folder.getParent()::getFile)
				: Optional.empty();
	}

	/** The folder of an order, as it is on the disk by now; empty if there is none. */
	static Optional<IFolder> of(@Nullable Object resource) {
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

	/** Says what is in the way of a folder that is to go somewhere. */
	static RefactoringStatus check(Optional<IFolder> folder, IContainer to, String name) {
		IResource there = to.findMember(name);
		return folder.isPresent() && there != null && !there.equals(folder.get())
				? RefactoringStatus.createFatalErrorStatus(NLS.bind(Messages.KeptFolders_taken, there.getFullPath()))
				: new RefactoringStatus();
	}

	/**
	 * Warns of folders of orders that go, or are called otherwise, without their orders.
	 *
	 * @param going   all that goes
	 * @param warning names the folder and its order
	 */
	static RefactoringStatus alone(Collection<? extends IResource> going, String warning) {
		var status = new RefactoringStatus();
		for (IResource folder : going) {
			orderOf(folder).filter(order -> !going.contains(order))
					.ifPresent(order -> status.addWarning(NLS.bind(warning, folder.getName(), order.getName())));
		}
		return status;
	}

	/** Renames the folder as its order is renamed; nothing where the new name is none of an order. */
	static Optional<Change> rename(Optional<IFolder> folder, String order) {
		return folder.filter(known -> FileKind.ofName(order).filter(FileKind.PORTING::equals).isPresent())
				.map(known -> new RenameResourceChange(known.getFullPath(), KeptFolder.ofName(order)));
	}

	/** Moves the folder as its order is moved. */
	static Optional<Change> move(Optional<IFolder> folder, IContainer to) {
		return folder.map(known -> new MoveResourceChange(known, to));
	}

	/** Deletes the folder as its order is deleted. Its files are in the local history by then. */
	static Optional<Change> delete(Optional<IFolder> folder) {
		return folder.map(known -> new DeleteResourceChange(known.getFullPath(), true) {

			@Override
			public Change perform(@Nullable IProgressMonitor monitor) throws CoreException {
				new BeforeDeletion(known).perform(monitor);
				return super.perform(monitor);
			}
		});
	}
}
