package org.portwright.workspace;

import java.time.Duration;
import java.util.Optional;

import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.storage.GradualPreparation;
import org.portwright.workspace.storage.ModelFiles;

/**
 * Begins a save as {@link WorkspaceModel#prepareSave} does, but takes the bytes little by little, since those of a
 * hundred thousand numbers take longer than the window may stand still. It belongs to the thread of the model.
 */
public final class GradualSave {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final long revision;
	private final long moves;
	private final GradualPreparation preparation;

	GradualSave(WorkspaceModel model, ModelFile file, ModelFiles storage) throws SaveFailedException {
		this.model = model;
		this.file = file;
		revision = file.revision();
		moves = model.moves();
		preparation = storage.prepareGradually(file.resource());
	}

	/** Whether the file was changed or closed, or any file moved, so that this can come to no end. */
	public boolean isOutdated() {
		return file.revision() != revision || model.moves() != moves;
	}

	/**
	 * Goes on for a while.
	 *
	 * @param atMost about how long
	 * @return the save, once all its bytes are taken
	 * @throws SaveFailedException   if the model holds what cannot be written
	 * @throws IllegalStateException if it is outdated
	 */
	public Optional<PendingSave> goOn(Duration atMost) throws SaveFailedException {
		if (isOutdated()) {
			throw new IllegalStateException(file.toString());
		}
		return preparation.goOn(atMost).map(content -> new PendingSave(file, content, revision, moves));
	}
}
