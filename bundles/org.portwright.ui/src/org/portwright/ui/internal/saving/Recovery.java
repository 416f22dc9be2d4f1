package org.portwright.ui.internal.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.model.ModelRoot;
import org.portwright.ui.CommandName;
import org.portwright.ui.Failures;
import org.portwright.ui.FileEditors;
import org.portwright.ui.Question;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.WindowThread;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.operations.ReplaceContent;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;
import org.portwright.workspace.resources.recovery.EditJournal;
import org.portwright.workspace.resources.recovery.RecoveryCopy;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftover;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftovers;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.work.Calculation;

/** Offers edits that were not saved when the application ended, and makes them edits again. */
final class Recovery {

	private final EngagementFiles engagementFiles;
	private final EditJournal journal;
	private final Display display;

	Recovery(EngagementFiles engagementFiles, EditJournal journal, Display display) {
		this.engagementFiles = engagementFiles;
		this.journal = journal;
		this.display = display;
	}

	/**
	 * Offers what an earlier session lost, if anything, once it was looked at in the background. What the user gave up
	 * for another version is offered when it is asked for.
	 */
	void offer() {
		journal.findLeftovers(found -> {
			if (!found.lost().isEmpty()) {
				WindowThread.later(display, () -> offer(found.lost()));
			}
		});
	}

	/** Offers what there is, and says so if there is nothing. */
	void offerAlways() {
		journal.findLeftovers(found -> WindowThread.later(display, () -> {
			if (found.isEmpty()) {
				tell(Messages.Recovery_nothing);
			} else {
				offer(found);
			}
		}));
	}

	private static void tell(String message) {
		new Question(SaveTroubles.shell(), CommandName.of("restoreEdits"), message, //$NON-NLS-1$
				List.of(new Question.Answer(IDialogConstants.OK_LABEL, () -> {
					// Nothing is to do.
				})), () -> {
					// Nothing is to do.
				}).open();
	}

	private void offer(Leftovers found) {
		new RecoveryDialog(SaveTroubles.shell(), found, this::restore,
				unwanted -> unwanted.forEach(journal::discard)).open();
	}

	/**
	 * Makes edits of copies again, the latest last: of two copies of a file it is what is seen then. Those that cannot
	 * be restored stay and are offered again.
	 */
	void restore(List<Leftover> wanted) {
		Calculation<Map<Leftover, ModelRoot>> work = host -> read(wanted.reversed());
		engagementFiles.runner().run(work, RunMode.shown(Messages.Recovery_job), read -> read.forEach(this::restore));
	}

	private static Map<Leftover, ModelRoot> read(List<Leftover> wanted) {
		Map<Leftover, ModelRoot> read = new LinkedHashMap<>();
		for (Leftover leftover : wanted) {
			RecoveryCopy copy = leftover.copy();
			try {
				read.put(leftover, ModelFiles.read(copy.file(), copy.content()).root().orElseThrow());
			} catch (UnreadableFileException e) {
				// The others can be restored all the same.
				Failures.show(e);
			}
		}
		return read;
	}

	private void restore(Leftover leftover, ModelRoot content) {
		Path path = leftover.copy().file();
		Optional<IFile> place = resource(path).filter(file -> file.getProject().isAccessible());
		Optional<ModelFile> open = place.flatMap(engagementFiles::opened);
		if (place.isEmpty()) {
			// A copy says by itself where it belongs; nothing is written but into what is open here.
			tell(NLS.bind(Messages.Recovery_noPlace, path.getFileName()));
		} else if (place.get().exists()) {
			replace(place.get(), leftover, content);
		} else if (open.isPresent()) {
			// An older copy of the file has made it again.
			replace(open.get(), leftover, content);
		} else {
			make(leftover, content);
		}
	}

	private void replace(IFile place, Leftover leftover, ModelRoot content) {
		engagementFiles.open(place, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				show(place);
				replace(opened, leftover, content);
			}

			@Override
			public void failed(IStatus reason) {
				Failures.show(reason);
			}
		});
	}

	/** The file is not there any more, or was never saved. */
	private void make(Leftover leftover, ModelRoot content) {
		WorkspaceModel model = engagementFiles.model();
		try {
			// The parts of the resource that the content was read into belong to the new file.
			content.eResource().getContents().clear();
			model.perform(CommandName.of("restoreEdits"), model.make(leftover.copy().file(), content)); //$NON-NLS-1$
			model.fileOf(content).ifPresent(file -> journal.restored(file, leftover));
		} catch (IOException e) {
			Failures.show(e);
		}
	}

	private void replace(ModelFile file, Leftover leftover, ModelRoot content) {
		WindowOperation
				.perform(new ReplaceContent(engagementFiles.model(), CommandName.of("restoreEdits"), file, content)) //$NON-NLS-1$
				.ifPresent(replaced -> journal.restored(file, leftover));
	}

	private static void show(IFile file) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			try {
				FileEditors.open(window.getActivePage(), file);
			} catch (PartInitException e) {
				Failures.show(e);
			}
		}
	}

	private static Optional<IFile> resource(Path path) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		IFile file = root.getFileForLocation(IPath.fromPath(path));
		return file != null ? Optional.of(file) : Stream.of(root.findFilesForLocationURI(path.toUri())).findFirst();
	}
}
