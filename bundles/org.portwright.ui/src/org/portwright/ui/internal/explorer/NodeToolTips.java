package org.portwright.ui.internal.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Tool tips of the nodes while their window is active. One that came up beside a dialog, since the mouse still rests on
 * a node, would take the dialog's keys on GTK: neither Enter nor Escape would do anything in it.
 */
final class NodeToolTips extends ColumnViewerToolTipSupport {

	private final ColumnViewer viewer;

	private NodeToolTips(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
		this.viewer = viewer;
	}

	static void enable(ColumnViewer viewer) {
		new NodeToolTips(viewer).activate();
	}

	@Override
	protected boolean shouldCreateToolTip(@Nullable Event event) {
		Shell window = viewer.getControl().getShell();
		return window.getDisplay().getActiveShell() == window && super.shouldCreateToolTip(event);
	}
}
