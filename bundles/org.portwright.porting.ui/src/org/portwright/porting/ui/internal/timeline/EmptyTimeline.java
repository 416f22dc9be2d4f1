package org.portwright.porting.ui.internal.timeline;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.portwright.ui.Commands;

/** What the view shows while there are no dates: what to do first, done at a click. */
final class EmptyTimeline {

	private final Composite control;
	private final Link link;

	EmptyTimeline(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(control);
		link = new Link(control, SWT.WRAP);
		link.setText(Messages.TimelineView_nothing);
		link.addListener(SWT.Selection, event -> Commands.run(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(link);
	}

	/** There is an engagement, and no order in it. */
	void showNoOrders() {
		link.setText(Messages.TimelineView_noOrders);
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
