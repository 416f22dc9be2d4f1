package org.portwright.workspace.resources.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.storage.ModelFiles;

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
		put(file, version, true, monitor);
	}

	/** As a save: in one step, where the platform would write into the file as it stands, and as one change. */
	private static void put(IFile file, IFileState version, boolean overwrite, IProgressMonitor monitor)
			throws CoreException {
		IResourceRuleFactory rules = file.getWorkspace().getRuleFactory();
		file.getWorkspace().run(progress -> {
			write(file, version, overwrite);
			file.refreshLocal(IResource.DEPTH_ZERO, progress);
		}, MultiRule.combine(rules.modifyRule(file), rules.refreshRule(file)), IWorkspace.AVOID_UPDATE, monitor);
	}

	private static void write(IFile file, IFileState version, boolean overwrite) throws CoreException {
		IPath location = file.getLocation();
		if (location == null) {
			throw new CoreException(Status.error(NLS.bind(Messages.OpeningFiles_noFile, file.getName())));
		}
		try (InputStream content = version.getContents()) {
			var files = new ModelFiles(new LocalHistory(new Locations(file.getWorkspace())));
			SaveResult result = files.putBack(location.toPath(), content.readAllBytes(), overwrite);
			if (!overwrite && !(result instanceof SaveResult.Saved)) {
				throw new CoreException(Status.error(NLS.bind(Messages.EarlierVersions_exists, file.getName())));
			}
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
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
		put(file, versions[0], false, progress.split(1));
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
