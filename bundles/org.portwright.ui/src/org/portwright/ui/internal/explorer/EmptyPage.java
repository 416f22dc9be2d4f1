package org.portwright.ui.internal.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.portwright.ui.Commands;
import org.portwright.ui.internal.texts.Messages;

/** What the explorer shows while there is no engagement: what to do first, done at a click. */
final class EmptyPage {

	private final Composite control;

	EmptyPage(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(control);
		var link = new Link(control, SWT.WRAP);
		link.setText(Messages.TenantExplorer_empty);
		link.addListener(SWT.Selection, event -> Commands.run(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(link);
	}

	Control control() {
		return control;
	}
}
