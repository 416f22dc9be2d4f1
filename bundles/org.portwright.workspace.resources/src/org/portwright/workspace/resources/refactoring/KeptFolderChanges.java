package org.portwright.workspace.resources.refactoring;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
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
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.KeptFolders;

/** What happens to the folder beside an order when the order is renamed, moved or deleted. */
public final class KeptFolderChanges {

	private KeptFolderChanges() {
	}

	/** Says what is in the way of a folder that is to go somewhere. */
	public static RefactoringStatus check(Optional<IFolder> folder, IContainer to, String name) {
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
	public static RefactoringStatus alone(Collection<? extends IResource> going, String warning) {
		var status = new RefactoringStatus();
		for (IResource folder : going) {
			KeptFolders.orderOf(folder).filter(order -> !going.contains(order))
					.ifPresent(order -> status.addWarning(NLS.bind(warning, folder.getName(), order.getName())));
		}
		return status;
	}

	/** Renames the folder as its order is renamed; nothing where the new name is none of an order. */
	public static Optional<Change> rename(Optional<IFolder> folder, String order) {
		return folder.filter(known -> FileKind.ofName(order).filter(FileKind.PORTING::equals).isPresent())
				.map(known -> new RenameResourceChange(known.getFullPath(), KeptFolder.ofName(order)));
	}

	/** Moves the folder as its order is moved. */
	public static Optional<Change> move(Optional<IFolder> folder, IContainer to) {
		return folder.map(known -> new MoveResourceChange(known, to));
	}

	/** Deletes the folder as its order is deleted. Its files are in the local history by then. */
	public static Optional<Change> delete(Optional<IFolder> folder) {
		return folder.map(known -> new DeleteResourceChange(known.getFullPath(), true) {

			@Override
			public Change perform(@Nullable IProgressMonitor monitor) throws CoreException {
				new BeforeDeletion(known).perform(monitor);
				return super.perform(monitor);
			}
		});
	}
}
