package org.portwright.ui.internal.undo;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.internal.saving.Saveables;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.LeftFiles;
import org.portwright.workspace.ModelFile;

/**
 * Asks before an editor undoes or redoes in other files than its own. The platform's question also offers to discard
 * the operation, after which none before it could be undone any more.
 */
enum ReachQuestion {

	/** Before an operation is undone. */
	UNDO(Messages.ReachQuestion_undoTitle, Messages.ReachQuestion_undo, Messages.ReachQuestion_undoButton),
	/** Before an operation is redone. */
	REDO(Messages.ReachQuestion_redoTitle, Messages.ReachQuestion_redo, Messages.ReachQuestion_redoButton);

	private final String title;
	private final String message;
	private final String button;

	ReachQuestion(String title, String message, String button) {
		this.title = title;
		this.message = message;
		this.button = button;
	}

	/**
	 * Returns whether an operation may be undone or redone. Where all files are in view nothing is asked, as the label
	 * names them, unless there is something to know before.
	 *
	 * @param info the context and the window from which it was called; null for a program
	 */
	boolean agreed(IUndoableOperation operation, @Nullable IAdaptable info) {
		return Optional.ofNullable(Adapters.adapt(info, IUndoContext.class)).map(own -> text(operation, own))
				.filter(text -> !text.isEmpty()).map(text -> ask(text, Adapters.adapt(info, Shell.class)))
				.orElse(Boolean.TRUE);
	}

	/** What there is to ask; empty if nothing is. */
	private String text(IUndoableOperation operation, IUndoContext own) {
		String others = own instanceof WorkspaceContext ? "" : others(operation, own); //$NON-NLS-1$
		String later = this == UNDO ? later(operation) : ""; //$NON-NLS-1$
		if (others.isEmpty()) {
			return later.isEmpty() ? later : NLS.bind(Messages.ReachQuestion_undoHere, operation.getLabel()) + later;
		}
		return NLS.bind(message, operation.getLabel(), others) + later;
	}

	/** What waits for the user: a file in no editor is saved by itself. */
	private static String later(IUndoableOperation operation) {
		Saveables saveables = PlatformUI.getWorkbench().getService(Saveables.class);
		String until = LeftFiles.of(operation).stream().flatMap(left -> left.until().stream())
				.filter(saveables::isEdited).map(ModelFile::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return until.isEmpty() ? until : NLS.bind(Messages.ReachQuestion_later, until);
	}

	private static String others(IUndoableOperation operation, IUndoContext own) {
		return Stream.of(operation.getContexts()).filter(context -> !own.matches(context))
				.flatMap(context -> ModelFile.of(context).stream()).map(ModelFile::name)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private boolean ask(String text, @Nullable Shell shell) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, title, LegacyActionTools.escapeMnemonics(text),
				SWT.SHEET, button, IDialogConstants.CANCEL_LABEL) == Window.OK;
	}
}
