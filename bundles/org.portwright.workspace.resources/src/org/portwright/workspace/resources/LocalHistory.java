package org.portwright.workspace.resources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.workspace.storage.BackupKeeper;

/** Keeps the version that a save replaces in the local history of Eclipse. */
final class LocalHistory implements BackupKeeper {

	private final Locations locations;

	LocalHistory(Locations locations) {
		this.locations = locations;
	}

	/** Appending nothing leaves the file as it is, and is the one call that only records it. */
	@Override
	public void keep(Path path) throws IOException {
		Optional<IFile> file = locations.file(path);
		if (file.isEmpty()) {
			return;
		}
		try {
			if (!file.get().isSynchronized(IResource.DEPTH_ZERO)) {
				file.get().refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
			}
			file.get().appendContents(new ByteArrayInputStream(new byte[0]),
					IResource.FORCE | IResource.KEEP_HISTORY, new NullProgressMonitor());
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
