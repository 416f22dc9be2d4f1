package org.portwright.phones.ui.internal.screen;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portwright.phones.ui.internal.texts.Messages;

/** What the view shows while there is no phone: what to do. */
final class EmptyPhone {

	private final Composite control;

	EmptyPhone(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(control);
		var label = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		label.setText(Messages.EmptyPhone_text);
	}

	Composite control() {
		return control;
	}
}
