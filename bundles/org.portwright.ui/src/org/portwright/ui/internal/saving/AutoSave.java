package org.portwright.ui.internal.saving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.SaveFailedException;

/**
 * Saves what was changed in files that no editor shows, from the explorer or a cheat sheet, a moment later: nobody
 * would think of saving them. Operations that follow each other closely are saved together.
 */
final class AutoSave {

	private static final int DELAY_MILLIS = 500;

	private final Saveables saveables;
	private final Display display;
	private final Set<ModelFile> due = new LinkedHashSet<>();
	/** Large files whose bytes a save is still taking: it has the latest edits too, so they need no other one. */
	private final Set<ModelFile> beingTaken = new HashSet<>();
	/** What kept the window from closing and was not edited since. */
	private final Set<ModelFile> refused = new HashSet<>();

	AutoSave(Saveables saveables, Display display) {
		this.saveables = saveables;
		this.display = display;
	}

	/** Starts to listen. */
	void start() {
		saveables.engagementFiles().model().addListener(this::modelChanged);
	}

	/**
	 * Saves what is due, or is being saved, and waits for it, while the window goes on drawing.
	 *
	 * @return whether the window may close: a file that cannot be saved keeps it open once, to be asked about. If it is
	 *         closed all the same, the recovery copy has the edits.
	 */
	protected boolean finish() {
		due.clear();
		boolean saved = true;
		for (ModelFile file : saveables.engagementFiles().model().files()) {
			saved &= !isWanted(file) || save(file) || !refused.add(file);
		}
		return saved;
	}

	private boolean save(ModelFile file) {
		try {
			return saveables.begin(file).writeAndWait(new NullProgressMonitor());
		} catch (SaveFailedException e) {
			saveables.troubles().failed(file, e);
			return false;
		}
	}

	private void modelChanged(List<ModelEvent> events) {
		for (ModelEvent event : events) {
			refused.remove(event.file());
			if (isWanted(event.file()) && due.add(event.file()) && due.size() == 1) {
				display.timerExec(DELAY_MILLIS, this::saveInJob);
			}
		}
	}

	private boolean isWanted(ModelFile file) {
		return file.exists() && file.isDirty() && !saveables.isEdited(file) && !saveables.isReverting(file);
	}

	private void saveInJob() {
		List<FileSave> saves = new ArrayList<>();
		for (ModelFile file : due) {
			if (isWanted(file) && beingTaken.add(file)) {
				try {
					FileSave save = saveables.begin(file);
					save.whenTaken(() -> beingTaken.remove(file));
					saves.add(save);
				} catch (SaveFailedException e) {
					beingTaken.remove(file);
					saveables.troubles().failed(file, e);
				}
			}
		}
		due.clear();
		// Numbers that went from an order to a new one stand in one of the two whenever the process ends.
		saves.sort(Comparator.comparing(FileSave::isNew).reversed());
		if (!saves.isEmpty()) {
			Job job = new SaveJob(saves);
			job.schedule();
		}
	}
}
