package org.portwright.workspace.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.internal.storage.ModelWriter;

/**
 * Takes the bytes of a file little by little on the thread of the model, so that the thread does other things in
 * between. It is of no use any more once the file was changed; the caller sees to that.
 */
public final class GradualPreparation {

	private final ModelResource resource;
	private final ModelWriter.Parts writing;
	private final List<byte[]> parts = new ArrayList<>();

	GradualPreparation(ModelResource resource, ModelWriter.Parts writing) {
		this.resource = resource;
		this.writing = writing;
	}

	/**
	 * Goes on for a while.
	 *
	 * @param atMost about how long
	 * @return what was prepared, once all of it is there
	 * @throws SaveFailedException if the model holds what cannot be written; nothing was written
	 */
	public Optional<PreparedSave> goOn(Duration atMost) throws SaveFailedException {
		parts.add(writing.write(atMost.toNanos()));
		return writing.isComplete() ? Optional.of(new PreparedSave(resource, parts)) : Optional.empty();
	}
}
