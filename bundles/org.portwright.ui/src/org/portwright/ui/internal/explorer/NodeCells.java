package org.portwright.ui.internal.explorer;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.widgets.Event;
import org.portwright.ui.TipsAtOnce;
import org.portwright.ui.labels.CellGround;

/** Draws the labels of nodes, and tells in a tip what did not fit. */
final class NodeCells extends DelegatingStyledCellLabelProvider {

	private final NodeLabels labels;

	NodeCells(NodeLabels labels) {
		super(labels);
		this.labels = labels;
	}

	@Override
	protected void paint(@Nullable Event event, @Nullable Object element) {
		CellGround.clear(Objects.requireNonNull(event));
		super.paint(event, element);
	}

	@Override
	public @Nullable String getToolTipText(@Nullable Object element) {
		Optional<String> tip = element instanceof Node node ? labels.tip(node) : Optional.empty();
		return tip.isPresent() ? tip.get() : null;
	}

	@Override
	public int getToolTipDisplayDelayTime(@Nullable Object element) {
		return TipsAtOnce.DELAY;
	}
}
