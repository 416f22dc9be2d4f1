package org.portwright.app.internal.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.portwright.app.internal.texts.Messages;
import org.portwright.app.internal.workspace.WorkspaceFolder.State;
import org.portwright.app.internal.workspace.WorkspaceFolder.Taken;
import org.portwright.ui.keys.EscapeKey;

/** Takes the folder of the engagements before the window opens, and when that fails, says so with a way on. */
public final class OpenWorkspace {

	/** The answers that the user can give. */
	enum Answer {
		CHOOSE, AGAIN, EXIT
	}

	private OpenWorkspace() {
	}

	/** Returns whether there is a workspace; if not, the user decided to leave. */
	public static boolean open() {
		var folder = new WorkspaceFolder(Platform.getInstanceLocation());
		Path path = folder.first();
		while (true) {
			Taken taken = FolderWait.take(folder, path);
			if (taken.state() == State.OURS) {
				return true;
			}
			switch (ask(taken)) {
			case AGAIN -> {
				// With the same folder.
			}
			case CHOOSE -> {
				Optional<Path> chosen = choose(new Shell(), path);
				chosen.ifPresent(WorkspaceFolder::remember);
				path = chosen.orElse(path);
			}
			case EXIT -> {
				return false;
			}
			}
		}
	}

	/** Says what stands against a folder, and asks what is to be done. */
	static Answer ask(Taken taken) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		if (!WorkspaceFolder.isFixed()) {
			answers.put(Messages.OpenWorkspace_choose, Answer.CHOOSE);
		}
		answers.put(Messages.OpenWorkspace_tryAgain, Answer.AGAIN);
		answers.put(Messages.OpenWorkspace_exit, Answer.EXIT);
		var dialog = new MessageDialog(null, title(taken), null, LegacyActionTools.escapeMnemonics(message(taken)),
				MessageDialog.WARNING, 0,
				answers.keySet().toArray(String[]::new)) {

			@Override
			protected void configureShell(@Nullable Shell shell) {
				super.configureShell(shell);
				Shell made = Objects.requireNonNull(shell);
				EscapeKey.does(made, made::close);
			}
		};
		int pressed = dialog.open();
		return pressed < 0 ? Answer.EXIT : answers.values().stream().skip(pressed).findFirst().orElse(Answer.EXIT);
	}

	static String title(Taken taken) {
		return taken.state() != State.NOT_WRITABLE ? Messages.OpenWorkspace_inUseTitle
				: Messages.OpenWorkspace_notWritableTitle;
	}

	static String message(Taken taken) {
		return taken.state() != State.NOT_WRITABLE
				? NLS.bind(Messages.OpenWorkspace_inUseMessage, taken.folder())
				: NLS.bind(Messages.OpenWorkspace_notWritableMessage, taken.folder(), taken.reason());
	}

	static Optional<Path> choose(Shell parent, Path from) {
		var dialog = new DirectoryDialog(parent, SWT.OPEN);
		dialog.setMessage(Messages.OpenWorkspace_chooseMessage);
		dialog.setFilterPath(from.toString());
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
