package org.portwright.workspace;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The command stack of the editing domain: hands every command to the operation history and keeps none itself. Undo is
 * a matter of files, so it is asked for at the model and not here.
 */
final class HistoryCommandStack implements CommandStack {

	private final WorkspaceModel model;
	private final List<CommandStackListener> listeners = new ArrayList<>();
	private @Nullable Command mostRecent;

	HistoryCommandStack(WorkspaceModel model) {
		this.model = model;
	}

	@Override
	public void execute(@Nullable Command command) {
		if (command != null && command.canExecute()) {
			model.perform(command.getLabel(), command);
			mostRecent = command;
			List.copyOf(listeners).forEach(listener -> listener.commandStackChanged(new EventObject(this)));
		}
	}

	@Override
	public boolean canUndo() {
		return false;
	}

	@Override
	public void undo() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean canRedo() {
		return false;
	}

	@Override
	public @Nullable Command getUndoCommand() {
		return null;
	}

	@Override
	public @Nullable Command getRedoCommand() {
		return null;
	}

	@Override
	public @Nullable Command getMostRecentCommand() {
		return mostRecent;
	}

	@Override
	public void redo() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void flush() {
		mostRecent = null;
	}

	@Override
	public void addCommandStackListener(@Nullable CommandStackListener listener) {
		if (listener != null) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeCommandStackListener(@Nullable CommandStackListener listener) {
		listeners.remove(listener);
	}
}
