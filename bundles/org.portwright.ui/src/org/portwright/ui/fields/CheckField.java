package org.portwright.ui.fields;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** A field that is true or false. */
public final class CheckField extends Field {

	private final Button button;

	/** Binds a check box that was made for the field. */
	public CheckField(EditedModel edited, String path, String name, Button button) {
		super(edited, path, name);
		this.button = button;
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				e -> change(String.valueOf(button.getSelection()), new Object())));
		refresh();
	}

	@Override
	public Control control() {
		return button;
	}

	@Override
	public void refresh() {
		button.setSelection(Boolean.parseBoolean(edited().text(path())));
	}
}
