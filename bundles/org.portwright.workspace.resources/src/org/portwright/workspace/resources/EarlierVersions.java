package org.portwright.workspace.resources;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Brings back what the local history of Eclipse has. To the model that is a change by another program: a clean file is
 * read anew, and about one with edits the user is asked. Call it in a job.
 */
public final class EarlierVersions {

	private EarlierVersions() {
	}

	/** The files that were deleted from an engagement or folder and are in the history still, by path. */
	public static List<IFile> deleted(IContainer container, IProgressMonitor monitor) throws CoreException {
		return Stream.of(container.findDeletedMembersWithHistory(IResource.DEPTH_INFINITE, monitor))
				.filter(file -> container.getFullPath().isPrefixOf(file.getFullPath())
						&& !container.getFullPath().equals(file.getFullPath()))
				.sorted((one, other) -> one.getFullPath().toString().compareTo(other.getFullPath().toString()))
				.toList();
	}

	/** Gives a file that is there the content that it had; what it has now goes to the history. */
	public static void replace(IFile file, IFileState version, IProgressMonitor monitor) throws CoreException {
		file.setContents(version.getContents(), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
	}

	/** Brings a deleted file back as it was last, with the folders that it stood in. */
	public static void restore(IFile file, IProgressMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, 2);
		IFileState[] versions = file.getHistory(progress.split(1));
		if (versions.length == 0) {
			throw new CoreException(Status.error(NLS.bind(Messages.EarlierVersions_none, file.getName())));
		}
		if (file.getParent() instanceof IFolder folder) {
			make(folder);
		}
		file.create(versions[0].getContents(), IResource.NONE, progress.split(1));
	}

	private static void make(IFolder folder) throws CoreException {
		if (folder.getParent() instanceof IFolder above) {
			make(above);
		}
		if (!folder.exists()) {
			folder.create(IResource.NONE, true, null);
		}
	}
}
