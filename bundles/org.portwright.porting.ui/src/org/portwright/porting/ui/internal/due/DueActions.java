package org.portwright.porting.ui.internal.due;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.Failures;
import org.portwright.ui.FileEditors;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.editor.ModelFileEditor;

/** What can be done with what is due: by the keyboard, by a double-click, and in the context menu. */
final class DueActions {

	private final DueTable rows;
	private final IWorkbenchPage page;

	private DueActions(DueTable rows, IWorkbenchPage page) {
		this.rows = rows;
		this.page = page;
	}

	/** Gives a table all that can be done. */
	static void of(DueTable rows, IWorkbenchPage page, EHandlerService handlers) {
		var actions = new DueActions(rows, page);
		Table table = rows.table();
		table.addListener(SWT.DefaultSelection, event -> actions.open());
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new Copy(actions));
		Action open = action(Messages.DueTable_open, actions::open);
		Action copy = action(Messages.Table_copy, actions::copy);
		var menu = new MenuManager();
		menu.add(open);
		menu.add(copy);
		menu.addMenuListener(shown -> open.setEnabled(rows.one().isPresent()));
		table.setMenu(menu.createContextMenu(table));
		table.addDisposeListener(event -> menu.dispose());
	}

	private static Action action(String text, Runnable done) {
		var action = new Action(text) {

			@Override
			public void run() {
				done.run();
			}
		};
		action.setText(text);
		return action;
	}

	private void copy() {
		TextClipboard.copy(rows.table().getDisplay(), rows.text());
	}

	/** Opens the order of the row where it is about. */
	private void open() {
		rows.one().ifPresent(row -> {
			try {
				IEditorPart editor = FileEditors.open(page, row.file());
				if (editor instanceof ModelFileEditor model) {
					row.field().ifPresent(model::revealWhenRead);
				}
			} catch (PartInitException e) {
				Failures.show(e);
			}
		});
	}

	/** What the platform's command does in the view. */
	private static final class Copy {

		private final DueActions actions;

		Copy(DueActions actions) {
			this.actions = actions;
		}

		@Execute
		@Nullable
		Object execute() {
			actions.copy();
			return null;
		}

		@CanExecute
		boolean canExecute() {
			return !actions.rows.rows().isEmpty();
		}
	}
}
