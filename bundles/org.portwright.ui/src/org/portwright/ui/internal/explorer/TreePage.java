package org.portwright.ui.internal.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The tree with the filter field and the buttons above it. */
final class TreePage {

	private final Composite control;
	private final TreeViewer viewer;

	TreePage(Composite parent, TreeContent content, NodeLabels labels) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		viewer = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
	}

	Control control() {
		return control;
	}

	TreeViewer viewer() {
		return viewer;
	}
}
