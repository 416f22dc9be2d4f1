package org.portwright.porting.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;

/** The wizard of a new letter, with a mail in it and what was read of that. */
@SuppressWarnings("nls")
final class PastedMail implements AutoCloseable {

	private final WizardWindow window;

	/** Opens the wizard on a tenant. */
	PastedMail(IFile tenant, String mail, String summary) {
		window = new WizardWindow(new NewOrderWizard(), new StructuredSelection(tenant));
		window.type("Order", "Leeds");
		paste(mail, summary);
	}

	/** Puts a text in place of the one that is there, and waits until it is read. */
	void paste(String text, String summary) {
		window.type("Paste", text);
		until(summary);
	}

	/** Waits until so much was read. */
	void until(String summary) {
		WindowEvents.until("the text is read", () -> window.says(summary));
	}

	boolean says(String text) {
		return window.says(text);
	}

	StyledText text() {
		return window.field("Paste", StyledText.class);
	}

	Table taken() {
		return window.field("", Table.class);
	}

	Table left() {
		return window.field("Not taken", Table.class);
	}

	/** Clicks the box of a row. */
	void box(int row) {
		TableItem item = taken().getItem(row);
		item.setChecked(!item.getChecked());
		tell(taken(), item, SWT.Selection, SWT.CHECK);
	}

	/** Selects a row. */
	static void select(Table table, int row) {
		table.setSelection(row);
		tell(table, table.getItem(row), SWT.Selection, SWT.NONE);
	}

	/** Selects a row and presses Enter. */
	static void open(Table table, int row) {
		select(table, row);
		tell(table, table.getItem(row), SWT.DefaultSelection, SWT.NONE);
	}

	/** Clicks the link that ticks many rows. */
	void tick(String which) {
		var event = new Event();
		event.text = which;
		window.field("", Link.class).notifyListeners(SWT.Selection, event);
	}

	/** What the link offers that ticks many rows. */
	String ticks() {
		return window.field("", Link.class).getText();
	}

	/** Clicks the link that takes what is too large. */
	void takeLarge() {
		window.field("Not taken", Link.class).notifyListeners(SWT.Selection, new Event());
	}

	/** Presses Ctrl+Z in the text. */
	void undo() {
		var event = new Event();
		event.stateMask = SWT.MOD1;
		event.keyCode = 'z';
		event.doit = true;
		text().notifyListeners(ST.VerifyKey, event);
	}

	void finish() {
		window.finish();
	}

	boolean isOpen() {
		return window.isOpen();
	}

	/** Whether something moves because a text is being read. */
	boolean isBusy() {
		return window.field("", ProgressBar.class).isVisible();
	}

	/** Brings the caret to a place, as a click there does. */
	void caret(int place) {
		text().getShell().forceActive();
		text().setFocus();
		WindowEvents.until("the text has the focus", text()::isFocusControl);
		text().setSelection(place);
	}

	private static void tell(Table table, TableItem item, int type, int detail) {
		var event = new Event();
		event.item = item;
		event.detail = detail;
		table.notifyListeners(type, event);
	}

	@Override
	public void close() {
		window.close();
	}
}
