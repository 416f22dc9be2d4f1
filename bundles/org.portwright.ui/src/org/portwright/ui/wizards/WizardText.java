package org.portwright.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.OneLineEntry;

/** A field to type in, on a page of a wizard. */
public final class WizardText {

	private WizardText() {
	}

	/** Adds one to a composite of two columns: a label before it, and a hint in it while it is empty. */
	public static Text add(Composite parent, String label, String hint, Runnable changed) {
		new Label(parent, SWT.NONE).setText(label);
		var field = new Text(parent, SWT.BORDER);
		field.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		OneLineEntry.on(field);
		field.addListener(SWT.Modify, event -> changed.run());
		return field;
	}
}
