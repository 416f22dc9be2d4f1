package org.portwright.ui.internal.explorer;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.portwright.ui.TipsAtOnce;

/** Draws the labels of nodes, and tells in a tip what did not fit. */
final class NodeCells extends DelegatingStyledCellLabelProvider {

	private final NodeLabels labels;

	NodeCells(NodeLabels labels) {
		super(labels);
		this.labels = labels;
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
