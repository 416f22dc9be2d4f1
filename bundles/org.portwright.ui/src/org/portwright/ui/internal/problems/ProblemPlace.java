package org.portwright.ui.internal.problems;

import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column with the field that a problem is in, in words. */
public final class ProblemPlace extends MarkerField {

	private static final int LETTERS = 30;

	@Override
	public String getValue(@Nullable MarkerItem item) {
		return Objects.requireNonNull(Objects.requireNonNull(item).getAttributeValue(IMarker.LOCATION, "")); //$NON-NLS-1$
	}

	@Override
	public int getDefaultColumnWidth(@Nullable Control control) {
		return ColumnWidth.of(Objects.requireNonNull(control), LETTERS);
	}
}
