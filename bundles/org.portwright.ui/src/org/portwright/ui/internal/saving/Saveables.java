package org.portwright.ui.internal.saving;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.Engagements;
import org.portwright.workspace.storage.SaveFailedException;

/**
 * Knows which files of the model stand in editors and how they are saved. There is one in the workbench; ask for it by
 * {@code getService(Saveables.class)}, on the window's thread.
 */
public final class Saveables {

	private final Engagements engagements;
	private final Display display;
	private final SaveTroubles troubles = new SaveTroubles();
	private final Map<ModelFile, Integer> editors = new HashMap<>();

	/** Call this on the window's thread. */
	public Saveables(Engagements engagements, Display display) {
		this.engagements = engagements;
		this.display = display;
	}

	/** Whether some editor shows a file: then it is saved when the user says so. */
	public boolean isEdited(ModelFile file) {
		return editors.containsKey(file);
	}

	/** An editor shows the file from now on. */
	FileSaveable opened(ModelFile file) {
		editors.merge(file, 1, Integer::sum);
		return new FileSaveable(this, file);
	}

	/** An editor of the file was closed. */
	void closed(ModelFile file) {
		if (editors.merge(file, -1, Integer::sum) == 0) {
			editors.remove(file);
		}
	}

	/** Begins a save of the file as it is now. */
	FileSave begin(ModelFile file) throws SaveFailedException {
		return new FileSave(engagements, troubles, display, file, false);
	}

	Engagements engagements() {
		return engagements;
	}

	SaveTroubles troubles() {
		return troubles;
	}
}
