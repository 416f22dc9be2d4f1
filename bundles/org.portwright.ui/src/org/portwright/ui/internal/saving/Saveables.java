package org.portwright.ui.internal.saving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.portwright.ui.Failures;
import org.portwright.ui.WindowThread;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.unread.UnreadText;
import org.portwright.ui.unread.UnreadTexts;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.files.UnreadableReason;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Reloading;
import org.portwright.workspace.resources.recovery.EditJournal;
import org.portwright.workspace.resources.recovery.RecoveryStore;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * Knows which files of the model stand in editors and how all are saved. There is one in the workbench; ask for it by
 * {@code getService(Saveables.class)}, on the window's thread.
 */
public final class Saveables {

	@SuppressWarnings("nls")
	private static final String RECOVERY_FOLDER = "recovery";

	private final EngagementFiles engagementFiles;
	private final Display display;
	private final EditJournal journal;
	private final AutoSave autoSave;
	private final SaveTroubles troubles;
	private final Recovery recovery;
	private final UnreadTexts unread = new UnreadTexts();
	private final UnreadNotice notice = new UnreadNotice();
	private final Map<ModelFile, FileSaveable> saveables = new HashMap<>();
	private final Map<ModelFile, List<IWorkbenchPart>> editors = new HashMap<>();
	/** Files whose version here replaces the one of somebody else with the next save. */
	private final Set<ModelFile> overwriting = new HashSet<>();
	/** Files whose edits nobody wants any more, until they are as on the disk. */
	private final Set<ModelFile> reverting = new HashSet<>();
	private boolean keepingEdits;

	/** Call this on the window's thread. */
	public Saveables(EngagementFiles engagementFiles, Display display) {
		this.engagementFiles = engagementFiles;
		this.display = display;
		troubles = new SaveTroubles(this, display);
		autoSave = new AutoSave(this, display);
		journal = new EditJournal(engagementFiles.model(), new RecoveryStore(recoveryFolder()),
				task -> WindowThread.later(display, task));
		recovery = new Recovery(engagementFiles, journal, display);
	}

	private static Path recoveryFolder() {
		IPath state = Platform.getStateLocation(FrameworkUtil.getBundle(RecoveryStore.class));
		return state.append(RECOVERY_FOLDER).toPath();
	}

	/** From now on what nobody edits is saved by itself, and edits outlive a crash. */
	public void start(IWorkbench workbench) {
		recovery.offer();
		autoSave.start();
		engagementFiles.setOutsideChanges(troubles.outside());
		engagementFiles.model().addListener(events -> events.stream()
				.filter(event -> event instanceof ModelEvent.Saved || !event.file().isDirty())
				.forEach(event -> overwriting.remove(event.file())));
		workbench.addWorkbenchListener(new SavingAtClose(this, autoSave, journal));
	}

	/** Whether some editor shows a file: then it is saved when the user says so. */
	public boolean isEdited(ModelFile file) {
		return saveables.containsKey(file);
	}

	/** Whether the edits of a file shall be gone, and are as soon as it was read again. */
	boolean isReverting(ModelFile file) {
		return reverting.contains(file);
	}

	/** An editor shows the file from now on. */
	FileSaveable opened(IWorkbenchPart editor, ModelFile file) {
		editors.computeIfAbsent(file, key -> new ArrayList<>()).add(editor);
		return saveables.computeIfAbsent(file, key -> new FileSaveable(this, key));
	}

	/**
	 * An editor of the file was closed. If it was the last one and the file was not saved, the user said so: then the
	 * file is as on the disk again. What was undone before is not redone behind it: that would be saved at once.
	 */
	void closed(IWorkbenchPart editor, ModelFile file) {
		List<IWorkbenchPart> open = editors.getOrDefault(file, new ArrayList<>());
		open.remove(editor);
		if (open.isEmpty()) {
			editors.remove(file);
			saveables.remove(file);
			List<UnreadText> lost = unread.forget(file);
			if (!PlatformUI.getWorkbench().isClosing()) {
				notice.lost(lost);
			}
			if (file.exists() && file.isDirty() && !keepingEdits) {
				revert(file);
			}
			if (file.exists()) {
				// One that is gone because what made it was undone comes back by Redo.
				engagementFiles.model().forgetUndone(file);
			}
		}
	}

	/** Whether no other editor shows the file: what is in its fields goes with this one. */
	boolean isLast(ModelFile file) {
		return editors.getOrDefault(file, List.of()).size() == 1;
	}

	/** The texts in fields that are not understood. */
	public UnreadTexts unread() {
		return unread;
	}

	/** Says what a save of the file leaves out. */
	void tellUnread(ModelFile file) {
		notice.saved(file, unread.of(file));
	}

	/** The workbench was made to close, without asking: nobody said that edits are not wanted. */
	void keepEdits() {
		keepingEdits = true;
	}

	/** Takes a file back to what is on the disk. Who edits it again before that is done does not want it any more. */
	void revert(ModelFile file) {
		engagementFiles.model().takeBackMade(file);
		revert(file, () -> {
			// It keeps its edits.
		});
	}

	private void revert(ModelFile file, Runnable editedMeanwhile) {
		journal.forget(file);
		reverting.add(file);
		engagementFiles.reload(file, new Reloading() {

			@Override
			public void opened(ModelFile reverted) {
				reverting.remove(file);
			}

			@Override
			public void editedMeanwhile() {
				reverting.remove(file);
				editedMeanwhile.run();
			}

			@Override
			public void failed(IStatus reason) {
				reverting.remove(file);
				if (reason.getException() instanceof UnreadableFileException unreadable
						&& unreadable.reason() == UnreadableReason.NOT_FOUND && !isEdited(file)) {
					engagementFiles.model().close(file);
				} else {
					Failures.show(reason);
				}
			}
		});
	}

	/** The version here stays; the next save keeps the one of somebody else in the local history. */
	void keepMine(ModelFile file) {
		if (file.isDirty()) {
			overwriting.add(file);
		}
	}

	/** What was decided about another version of somebody else does not hold for the one that is there now. */
	void undecided(ModelFile file) {
		overwriting.remove(file);
	}

	/** The version on the disk comes; the one here is set aside first, with all that is edited until then. */
	void takeTheirs(ModelFile file) {
		asideAsItIs(file, () -> revert(file, () -> takeTheirs(file)));
	}

	/** Keeps the edits of a file that is about to be closed. */
	void setAside(ModelFile file) {
		try {
			journal.setAside(engagementFiles.model().prepareSave(file), status -> kept(status, () -> {
				// It is closed by now.
			}));
		} catch (SaveFailedException e) {
			troubles.failed(file, e);
		}
	}

	/** Closes a file that is not on the disk any more; the version here is set aside first. */
	void setAsideAndClose(ModelFile file) {
		asideAsItIs(file, () -> {
			List<IWorkbenchPart> open = List.copyOf(editors.getOrDefault(file, List.of()));
			engagementFiles.model().close(file);
			for (IWorkbenchPart part : open) {
				if (part instanceof IEditorPart editor) {
					part.getSite().getPage().closeEditor(editor, false);
				}
			}
		});
	}

	/** Goes on only with a file whose latest edits are kept: who types on while they are written begins it anew. */
	private void asideAsItIs(ModelFile file, Runnable then) {
		try {
			var taking = new SavePreparation(engagementFiles.model(), display, file);
			Calculation<PendingSave> work = host -> taken(taking, host.monitor());
			engagementFiles.runner().run(work, RunMode.shown(Messages.Saveables_settingAside), new Reply<>() {

				@Override
				public void done(PendingSave save) {
					journal.giveUp(save, status -> kept(status, () -> asideAsItIs(save, then)));
				}

				@Override
				public boolean failed(Throwable reason) {
					if (reason instanceof CoreException told
							&& told.getStatus().getException() instanceof SaveFailedException why) {
						troubles.failed(file, why);
						return true;
					}
					return false;
				}
			});
		} catch (SaveFailedException e) {
			troubles.failed(file, e);
		}
	}

	private static PendingSave taken(SavePreparation taking, IProgressMonitor monitor) throws CoreException {
		try {
			return taking.await(monitor);
		} catch (SaveFailedException e) {
			throw new CoreException(Failures.of(e));
		}
	}

	private void asideAsItIs(PendingSave aside, Runnable then) {
		ModelFile file = aside.file();
		if (file.revision() == aside.revision() && !engagementFiles.model().isOutdated(aside)) {
			then.run();
		} else if (file.exists()) {
			asideAsItIs(file, then);
		}
	}

	private void kept(IStatus status, Runnable then) {
		WindowThread.later(display, () -> {
			if (status.isOK()) {
				then.run();
			} else {
				Failures.show(status);
			}
		});
	}

	/** Begins a save of the file as it is now. */
	FileSave begin(ModelFile file) throws SaveFailedException {
		return new FileSave(engagementFiles, troubles, display, file, overwriting.contains(file));
	}

	/** Saves a file in the background. */
	void saveInJob(ModelFile file) {
		try {
			new SaveJob(List.of(begin(file))).schedule();
		} catch (SaveFailedException e) {
			troubles.failed(file, e);
		}
	}

	EngagementFiles engagementFiles() {
		return engagementFiles;
	}

	Recovery recovery() {
		return recovery;
	}

	SaveTroubles troubles() {
		return troubles;
	}
}
