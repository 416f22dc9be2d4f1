package org.portwright.ui.internal.saving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Failures;
import org.portwright.ui.Question.Answer;
import org.portwright.ui.Question;
import org.portwright.ui.WindowThread;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult.OutsideChange;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.work.Calculation;

/**
 * Asks what shall become of a file that could not be saved. Nobody waits for the answer, and until then the edits are
 * where they were. One question a file at a time.
 */
final class SaveTroubles {

	private final Saveables saveables;
	private final Display display;
	private final BooleanSupplier closing;
	private final Function<ModelFile, Optional<Path>> copyPlace;
	private final OutsideQuestions outside;
	private final Set<ModelFile> asked = new HashSet<>();
	/** What is to be asked if the workbench stays. */
	private final List<Runnable> deferred = new ArrayList<>();

	SaveTroubles(Saveables saveables, Display display) {
		this(saveables, display, () -> PlatformUI.getWorkbench().isClosing(), SaveTroubles::askForPlace);
	}

	/**
	 * @param closing   tells whether the workbench is about to close
	 * @param copyPlace asks where a copy of a file shall go; nowhere, if the user has changed his mind
	 */
	SaveTroubles(Saveables saveables, Display display, BooleanSupplier closing,
			Function<ModelFile, Optional<Path>> copyPlace) {
		this.copyPlace = copyPlace;
		this.saveables = saveables;
		this.display = display;
		this.closing = closing;
		outside = new OutsideQuestions(saveables, this, new InFront(display));
	}

	/** The questions about what somebody else did to a file. */
	OutsideQuestions outside() {
		return outside;
	}

	/** Somebody else changed the file, so it was not written. */
	void changedOutside(ModelFile file, OutsideChange change) {
		outside.foundBySave(file, change);
	}

	/** It was moved while it was saved. */
	void again(ModelFile file) {
		if (file.exists() && file.isDirty()) {
			saveables.saveInJob(file);
		}
	}

	/** It could not be written. */
	void failed(ModelFile file, SaveFailedException reason) {
		Failures.log(Failures.of(reason));
		ask(file, Messages.SaveFailed_title, NLS.bind(Messages.SaveFailed_message, reason.getMessage()),
				List.of(new Answer(Messages.SaveFailed_tryAgain, () -> saveables.saveInJob(file)),
						new Answer(Messages.SaveFailed_copy, () -> saveCopy(file)),
						new Answer(Messages.SaveFailed_keepOpen, () -> {
							// It stays dirty.
						})));
	}

	/**
	 * Asks about a file, unless that is being asked already. While the workbench closes nobody can answer, and the
	 * recovery copy has the edits.
	 */
	void ask(ModelFile file, String title, String message, List<Answer> answers) {
		if (closing.getAsBoolean()) {
			deferred.add(() -> ask(file, title, message, answers));
		} else if (file.exists() && asked.add(file)) {
			new Question(shell(), title, message, answers, () -> asked.remove(file)).open();
		}
	}

	/** The workbench stays open, for what could not be saved: the user learns why as soon as he can answer. */
	void closeRefused() {
		WindowThread.later(display, () -> {
			List<Runnable> questions = List.copyOf(deferred);
			deferred.clear();
			questions.forEach(Runnable::run);
		});
	}

	private void saveCopy(ModelFile file) {
		try {
			PendingSave save = saveables.engagementFiles().model().prepareSave(file);
			copyPlace.apply(file).ifPresent(chosen -> {
				Calculation<Optional<SaveFailedException>> work = host -> copy(save, chosen);
				saveables.engagementFiles().runner().run(work, RunMode.shown(Messages.SaveFailed_copyJob),
						refusal -> refusal.ifPresent(reason -> failed(file, reason)));
			});
		} catch (SaveFailedException e) {
			failed(file, e);
		}
	}

	/** Gives why it could not be written; empty if it was. */
	private static Optional<SaveFailedException> copy(PendingSave save, Path copy) {
		try {
			ModelFiles.headless().copy(save.content(), copy);
			return Optional.empty();
		} catch (SaveFailedException e) {
			return Optional.of(e);
		}
	}

	private static Optional<Path> askForPlace(ModelFile file) {
		var dialog = new FileDialog(shell(), SWT.SAVE | SWT.SHEET);
		dialog.setFileName(String.valueOf(file.path().getFileName()));
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	static @Nullable Shell shell() {
		var workbench = PlatformUI.getWorkbench();
		var window = workbench.getActiveWorkbenchWindow();
		if (window == null && workbench.getWorkbenchWindowCount() > 0) {
			window = workbench.getWorkbenchWindows()[0];
		}
		return window == null ? null : window.getShell();
	}
}
