package org.portwright.ui.forms;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that opens right below a control and is gone once it is closed, or the control is. */
public final class DropDown {

	/** Under this key the control has the menu that was opened last, for whoever looks for it. */
	static final String MENU = DropDown.class.getName();

	private final Control control;
	private final Menu menu;

	/** A menu without items. */
	public DropDown(Control control) {
		this.control = control;
		menu = new Menu(control);
		control.setData(MENU, menu);
	}

	/** Something to choose. */
	public void add(String label, @Nullable Image image, Runnable chosen) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(escaped(label));
		item.setImage(image);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.run()));
	}

	/** An action. */
	public void add(IAction action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(LegacyActionTools.removeAcceleratorText(action.getText()));
		item.setEnabled(action.isEnabled());
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	/** Something to read. */
	public void addNote(String text) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(escaped(text));
		item.setEnabled(false);
	}

	/**
	 * Something long to read, in several lines.
	 *
	 * @param letters so many are in a line at most, unless a word is longer
	 */
	public void addNote(String text, int letters) {
		var line = new StringBuilder();
		for (String word : text.split("\\s+")) { //$NON-NLS-1$
			if (!line.isEmpty() && line.length() + word.length() >= letters) {
				addNote(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word); //$NON-NLS-1$ //$NON-NLS-2$
		}
		addNote(line.toString());
	}

	/** A line between items. */
	public void addSeparator() {
		var line = new MenuItem(menu, SWT.SEPARATOR);
		line.setEnabled(false);
	}

	/** Shows the menu. */
	public void open() {
		menu.setLocation(control.toDisplay(0, control.getSize().y));
		// On some platforms the menu is hidden before the item that was chosen is told.
		menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
		// One that stays keeps the keyboard from the window.
		DisposeListener close = gone -> menu.dispose();
		control.addDisposeListener(close);
		menu.addDisposeListener(gone -> {
			if (!control.isDisposed()) {
				control.removeDisposeListener(close);
			}
		});
		menu.setVisible(true);
	}

	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
