package org.portwright.ui.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;

/** Mouse and keys select rows alone: a column that is selected would be all rows, to remove or to copy. */
final class RowBindings extends RowOnlySelectionBindings {

	@Override
	protected void configureColumnHeaderMouseClickBindings(@Nullable UiBindingRegistry bindings) {
		// A click on a head sorts.
	}
}
