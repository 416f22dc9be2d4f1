package org.portwright.porting.ui.internal.orders;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.portwright.ui.Commands;

/** What a view shows while there is nothing for it: why, and what to do, done at a click. */
public final class EmptyView {

	private final Composite control;
	private final Link link;

	/** @param text words, with commands as links */
	public EmptyView(Composite parent, String text) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(control);
		link = new Link(control, SWT.WRAP);
		link.setText(text);
		link.addListener(SWT.Selection, event -> Commands.run(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(link);
	}

	/** Says something else. */
	public void show(String text) {
		link.setText(text);
		control.layout();
	}

	/** What it says. */
	public String text() {
		return link.getText();
	}

	/** What the words stand in. */
	public Composite control() {
		return control;
	}
}
