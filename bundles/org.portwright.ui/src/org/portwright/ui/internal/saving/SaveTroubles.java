package org.portwright.ui.internal.saving;

import org.portwright.ui.internal.Failures;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.storage.SaveFailedException;
import org.portwright.workspace.storage.SaveResult.OutsideChange;

/**
 * Asks what shall become of a file that was not saved. Nothing waits for the answer, and until then nothing is lost.
 */
final class SaveTroubles {

	/** It could not be written. */
	void failed(ModelFile file, SaveFailedException reason) {
		Failures.show(reason);
	}

	/** Somebody else changed the file on the disk since it was read. */
	void changedOutside(ModelFile file, OutsideChange change) {
		// Asked in the next slice.
	}
}
