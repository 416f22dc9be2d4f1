package org.portwright.porting.ui.internal.due;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.portwright.ui.Commands;

/** What the view shows while nothing waits: why, and what to do, done at a click. */
final class EmptyDue {

	private final Composite control;
	private final Link link;

	EmptyDue(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(control);
		link = new Link(control, SWT.WRAP);
		link.setText(Messages.DueView_begun);
		link.addListener(SWT.Selection, event -> Commands.run(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(link);
	}

	/** It is known what there is. */
	void show(boolean hasOrders) {
		link.setText(hasOrders ? Messages.DueView_nothing : Messages.DueView_unused);
		control.layout();
	}

	/** What it says. */
	String text() {
		return link.getText();
	}

	Composite control() {
		return control;
	}
}
