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
	 * Returns whether an operation may be undone or redone. Where all files are in view nothing is asked: the label
	 * names them.
	 *
	 * @param info the context and the window from which it was called; null for a program
	 */
	boolean agreed(IUndoableOperation operation, @Nullable IAdaptable info) {
		return Optional.ofNullable(Adapters.adapt(info, IUndoContext.class))
				.filter(own -> !(own instanceof WorkspaceContext)).map(own -> others(operation, own))
				.filter(others -> !others.isEmpty())
				.map(others -> ask(NLS.bind(message, operation.getLabel(), others),
						Adapters.adapt(info, Shell.class)))
				.orElse(Boolean.TRUE);
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
