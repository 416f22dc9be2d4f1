package org.portwright.workspace.resources.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.workspace.files.BackupKeeper;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.storage.ModelFiles;

/**
 * Keeps the version that a save replaces in the local history of Eclipse; beside the file where the history does not
 * take it, since it is larger than the preferences allow (Workspace > Local History).
 */
public final class LocalHistory implements BackupKeeper {

	private final Locations locations;
	private final BackupKeeper beside = ModelFiles.besideFile();

	public LocalHistory(Locations locations) {
		this.locations = locations;
	}

	@Override
	public void keep(Path path) throws IOException {
		Optional<IFile> file = locations.file(path);
		if (file.isEmpty() || !takes(file.get().getWorkspace().getDescription(), Files.size(path))) {
			beside.keep(path);
			return;
		}
		try {
			if (!file.get().isSynchronized(IResource.DEPTH_ZERO)) {
				file.get().refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
			}
			record(file.get());
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/**
	 * Keeps a file that is about to be deleted however large it is. Undo would bring back an older version of it
	 * otherwise, or none.
	 */
	public static void keepWhole(IFile file) throws CoreException {
		IWorkspace workspace = file.getWorkspace();
		IWorkspaceDescription preferences = workspace.getDescription();
		long most = preferences.getMaxFileStateSize();
		IPath location = file.getLocation();
		long size = location == null ? 0 : location.toFile().length();
		if (file.isLinked() || takes(preferences, size)) {
			return;
		}
		preferences.setMaxFileStateSize(size);
		workspace.setDescription(preferences);
		try {
			record(file);
		} finally {
			preferences.setMaxFileStateSize(most);
			workspace.setDescription(preferences);
		}
	}

	/** Appending nothing leaves the file as it is, and is the one call that only records it. */
	private static void record(IFile file) throws CoreException {
		file.appendContents(new ByteArrayInputStream(new byte[0]), IResource.FORCE | IResource.KEEP_HISTORY,
				new NullProgressMonitor());
	}

	private static boolean takes(IWorkspaceDescription preferences, long size) {
		return !preferences.isApplyFileStatePolicy() || size <= preferences.getMaxFileStateSize();
	}
}
