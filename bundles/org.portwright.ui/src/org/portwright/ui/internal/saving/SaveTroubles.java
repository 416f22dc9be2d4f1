package org.portwright.ui.internal.saving;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.Question;
import org.portwright.ui.internal.Question.Answer;
import org.portwright.ui.internal.WindowThread;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.storage.SaveFailedException;
import org.portwright.workspace.storage.SaveResult.OutsideChange;
import org.portwright.workspace.work.Calculation;

/**
 * Asks what shall become of a file that could not be saved. Nobody waits for the answer, and until then the edits are
 * where they were. One question a file at a time.
 */
final class SaveTroubles {

	private final Saveables saveables;
	private final Display display;
	private final BooleanSupplier closing;
	private final OutsideQuestions outside;
	private final Set<ModelFile> asked = new HashSet<>();
	/** What is to be asked if the workbench stays. */
	private final List<Runnable> deferred = new ArrayList<>();

	SaveTroubles(Saveables saveables, Display display) {
		this(saveables, display, () -> PlatformUI.getWorkbench().isClosing());
	}

	/** @param closing tells whether the workbench is about to close */
	SaveTroubles(Saveables saveables, Display display, BooleanSupplier closing) {
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
			var dialog = new FileDialog(shell(), SWT.SAVE | SWT.SHEET);
			dialog.setFileName(String.valueOf(file.path().getFileName()));
			dialog.setOverwrite(true);
			String chosen = dialog.open();
			if (chosen != null) {
				Calculation<Path> work = host -> write(save, Path.of(chosen));
				saveables.engagementFiles().runner().run(work, Way.shown(Messages.SaveFailed_copyJob), written -> {
					// It is where the user wanted it.
				});
			}
		} catch (SaveFailedException e) {
			failed(file, e);
		}
	}

	private static Path write(PendingSave save, Path copy) throws CoreException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
			save.content().writeTo(out);
			return copy;
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.SaveFailed_copyFailed, copy, e.getMessage()), e));
		}
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
