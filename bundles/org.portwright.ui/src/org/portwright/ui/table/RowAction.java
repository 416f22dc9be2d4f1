package org.portwright.ui.table;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.portwright.ui.internal.texts.Messages;

/**
 * Something to do with the rows of a table, from its context menu and by a command of the workbench.
 *
 * @param command  the id of the command
 * @param withRows whether it needs rows that are selected
 */
public record RowAction(String label, String command, boolean withRows, Runnable act) {

	/** Copies the selected rows, with what the first columns show. */
	public static RowAction copy(NumberTable table, int columns) {
		return new RowAction(Messages.RowAction_copy, IWorkbenchCommandConstants.EDIT_COPY, true,
				() -> CopyRows.copy(table, columns));
	}

	/** Adds what is in the clipboard. */
	public static RowAction paste(String label, Runnable act) {
		return new RowAction(label, IWorkbenchCommandConstants.EDIT_PASTE, false, act);
	}

	/** Takes the selected rows out of the file. */
	public static RowAction remove(Runnable act) {
		return new RowAction(Messages.RowAction_remove, IWorkbenchCommandConstants.EDIT_DELETE, true, act);
	}

	/** Selects all rows that are shown. */
	public static RowAction selectAll(NumberTable table) {
		return new RowAction(Messages.RowAction_selectAll, IWorkbenchCommandConstants.EDIT_SELECT_ALL, false,
				table::selectAll);
	}

	/** The item of the menu. */
	public Action item(boolean anyRows) {
		Action item = item(label, act);
		item.setActionDefinitionId(command);
		item.setEnabled(anyRows || !withRows);
		return item;
	}

	/** An item of a menu. */
	public static Action item(String label, Runnable act) {
		return new Action(label) {

			@Override
			public void run() {
				act.run();
			}
		};
	}
}
