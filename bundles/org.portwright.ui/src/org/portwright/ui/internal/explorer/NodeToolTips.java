package org.portwright.ui.internal.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.widgets.Event;
import org.portwright.ui.TipsAtOnce;

/** Tool tips of the nodes. */
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
		return TipsAtOnce.mayComeUp(viewer.getControl()) && super.shouldCreateToolTip(event);
	}

	/**
	 * The keyboard stays where it is. The platform's gives it to the tree unless the mouse leaves that, so also when
	 * the window is left for a dialog, which then hears neither Enter nor Escape nor Tab. A click on the tip is passed
	 * on to the tree, which takes the keyboard by itself.
	 */
	@Override
	protected void afterHideToolTip(@Nullable Event event) {
		super.afterHideToolTip(null);
	}
}
