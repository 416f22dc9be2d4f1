package org.portwright.ui.internal.saving;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.ui.Question.Answer;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.SaveResult.OutsideChange;
import org.portwright.workspace.resources.OutsideChanges;

/**
 * Asks whose version of a file shall stay, when somebody else changed it while it was edited here. Whatever the answer
 * is, the other version is kept: theirs in the local history, mine set aside.
 */
final class OutsideQuestions implements OutsideChanges {

	private final Saveables saveables;
	private final SaveTroubles troubles;
	private final InFront front;

	OutsideQuestions(Saveables saveables, SaveTroubles troubles, InFront front) {
		this.saveables = saveables;
		this.troubles = troubles;
		this.front = front;
	}

	@Override
	public void changedOutside(ModelFile file) {
		saveables.undecided(file);
		askModified(file, () -> keep(file));
	}

	@Override
	public void goneOutside(ModelFile file) {
		saveables.undecided(file);
		askDeleted(file, () -> keep(file));
	}

	/**
	 * Keeps the user's version, and saves it if no editor shows the file: the automatic save may have run while the
	 * question was open, and a file has only one question at a time.
	 */
	private void keep(ModelFile file) {
		saveables.keepMine(file);
		if (file.isDirty() && !saveables.isEdited(file)) {
			saveables.saveInJob(file);
		}
	}

	/** Nobody needs to be asked: the edits come back by Restore Edits. */
	@Override
	public void closing(ModelFile file) {
		saveables.setAside(file);
	}

	/** A save found it out: who keeps his version means to save it. */
	void foundBySave(ModelFile file, OutsideChange change) {
		Runnable keepMine = () -> {
			saveables.keepMine(file);
			saveables.saveInJob(file);
		};
		if (change == OutsideChange.DELETED) {
			askDeleted(file, keepMine);
		} else {
			askModified(file, keepMine);
		}
	}

	private void askModified(ModelFile file, Runnable keepMine) {
		var keep = new Answer(Messages.ChangedOutside_keepMine, keepMine);
		var take = new Answer(Messages.ChangedOutside_takeTheirs, () -> saveables.takeTheirs(file));
		if (saveables.engagementFiles().problems().unreadable(file).isPresent()) {
			ask(file, Messages.ChangedOutside_title, Messages.ChangedOutside_unreadable, List.of(keep, later()));
		} else {
			ask(file, Messages.ChangedOutside_title, Messages.ChangedOutside_modified, List.of(keep, take, later()));
		}
	}

	private void askDeleted(ModelFile file, Runnable keepMine) {
		ask(file, Messages.ChangedOutside_deletedTitle, Messages.ChangedOutside_deleted,
				List.of(new Answer(Messages.ChangedOutside_keepMine, keepMine),
						new Answer(Messages.ChangedOutside_close, () -> saveables.setAsideAndClose(file)), later()));
	}

	private void ask(ModelFile file, String title, String message, List<Answer> answers) {
		front.run(() -> troubles.ask(file, title, NLS.bind(message, name(file)), answers));
	}

	/** The next save asks again. */
	private static Answer later() {
		return new Answer(Messages.ChangedOutside_later, () -> {
			// It stays edited.
		});
	}

	private static String name(ModelFile file) {
		return String.valueOf(file.path().getFileName());
	}
}
