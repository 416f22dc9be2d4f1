package org.portwright.workspace.resources.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.resources.internal.texts.Messages;

/**
 * A file on the disk whose making was undone. It may be deleted on any thread.
 *
 * @param made  as the model knows it
 * @param name  what people call it
 * @param place where it is in the workspace
 * @param saved what was saved of it
 */
record UnmadeFile(ModelFile made, String name, IFile place, FileStamp saved) {

	/**
	 * What became of it.
	 *
	 * @param deleted whether it is gone by this
	 * @param left    its name and why it is there still; empty if it is not
	 */
	record Outcome(UnmadeFile file, boolean deleted, Optional<String> left) {
	}

	/** Deletes it unless it was written since, after the local history has taken its content. */
	Outcome delete(IProgressMonitor monitor) {
		try {
			byte[] present = Files.readAllBytes(place.getLocation().toPath());
			if (!FileStamp.of(present, saved.modified()).sameContent(saved)) {
				return new Outcome(this, false, Optional.of(NLS.bind(Messages.UnmadeFile_changed, name)));
			}
			LocalHistory.keepWhole(place);
			place.delete(IResource.KEEP_HISTORY, monitor);
			return new Outcome(this, true, Optional.empty());
		} catch (NoSuchFileException e) {
			return new Outcome(this, false, Optional.empty());
		} catch (IOException | CoreException e) {
			return new Outcome(this, false,
					Optional.of(NLS.bind(Messages.UnmadeFile_failed, name, e.getLocalizedMessage())));
		}
	}
}
