package org.portwright.ui.internal.refactoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.portwright.ui.Question;
import org.portwright.ui.Question.Answer;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.DeletionWarnings;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/** Asks before engagements or files are deleted, and deletes them. */
public final class Deletion {

	/** More are counted only. */
	private static final int MOST_NAMES = 8;

	private final EngagementFiles engagementFiles;
	private final Shell shell;

	/** @param shell what the question is asked in front of */
	public Deletion(EngagementFiles engagementFiles, Shell shell) {
		this.engagementFiles = engagementFiles;
		this.shell = shell;
	}

	/** Asks, and returns at once. Of engagements and files together nothing is deleted. */
	public void ask(List<IResource> resources) {
		if (resources.isEmpty()) {
			return;
		}
		if (resources.stream().allMatch(IProject.class::isInstance)) {
			engagements(resources.stream().map(IProject.class::cast).toList());
		} else if (resources.stream().allMatch(IFile.class::isInstance)) {
			files(resources.stream().map(IFile.class::cast).toList());
		}
	}

	/** The question comes once its consequences are known, which takes looks at the disk. */
	private void files(List<IFile> files) {
		Calculation<List<String>> work = host -> new DeletionWarnings(files).all(host.monitor());
		engagementFiles.runner().run(work, RunMode.shown(Messages.Deletion_looking), effects -> {
			if (!shell.isDisposed()) {
				files(files, effects);
			}
		});
	}

	private void files(List<IFile> files, List<String> effects) {
		String names = names(files, this::name);
		String message = NLS.bind(files.size() == 1 ? Messages.Deletion_file : Messages.Deletion_files, names);
		boolean edited = files.stream().anyMatch(
				file -> engagementFiles.opened(file).filter(ModelFile::isDirty).isPresent());
		List<String> paragraphs = new ArrayList<>(List.of(message));
		paragraphs.addAll(effects);
		if (edited) {
			paragraphs.add(Messages.Deletion_edited);
		}
		question(String.join("\n\n", paragraphs), List.of( //$NON-NLS-1$
				new Answer(Messages.Deletion_delete, () -> delete(files, this::name, false)),
				new Answer(IDialogConstants.CANCEL_LABEL, Deletion::nothing)));
	}

	private void engagements(List<IProject> engagements) {
		String names = names(engagements, IProject::getName);
		String message = NLS.bind(
				engagements.size() == 1 ? Messages.Deletion_engagement : Messages.Deletion_engagements,
				names, names(engagements, Deletion::place));
		question(message, List.of( //
				new Answer(Messages.Deletion_keepFiles, () -> delete(engagements, IProject::getName, false)),
				new Answer(Messages.Deletion_deleteFiles, () -> delete(engagements, IProject::getName, true)),
				new Answer(IDialogConstants.CANCEL_LABEL, Deletion::nothing)));
	}

	private void question(String message, List<Answer> answers) {
		new Question(shell, Messages.Deletion_title, message, MessageDialog.QUESTION, answers, Deletion::nothing)
				.open();
	}

	private <T extends IResource> void delete(List<T> resources, Function<T, String> name, boolean contents) {
		String label = NLS.bind(Messages.Deletion_label,
				resources.stream().map(name).collect(Collectors.joining(", "))); //$NON-NLS-1$
		new ResourceWork(engagementFiles.runner()).delete(label, resources, contents);
	}

	private static <T> String names(List<T> all, Function<T, String> name) {
		String first = all.stream().limit(MOST_NAMES).map(name).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return all.size() <= MOST_NAMES ? first : NLS.bind(Messages.Deletion_more, first, all.size() - MOST_NAMES);
	}

	/** What is in a file is called, as the tree calls it. */
	private String name(IFile file) {
		return engagementFiles.opened(file).map(open -> Labels.of(open.root())).orElseGet(file::getName);
	}

	private static String place(IProject engagement) {
		@Nullable
		IPath place = engagement.getLocation();
		return place == null ? engagement.getName() : place.toOSString();
	}

	private static void nothing() {
		// All stays as it is.
	}
}
