package org.portwright.ui.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;

/** The labels before the fields of a page: as wide as they are long, or in several lines where the page is narrow. */
public final class LabelColumn {

	/** The fields of different sections begin at the same place, unless a label is longer. */
	private static final int WIDTH = 220;
	/** As wide as the longest word or so. */
	private static final int NARROW_WIDTH = 110;
	/** A page with less room than this, as it is in a small window of twice the size, is narrow. */
	private static final int NARROW = 500;

	private final List<Label> labels = new ArrayList<>();
	private boolean narrow;

	/** Gives a label its width, now and whenever the page gets narrow or wide. */
	public void add(Label label) {
		labels.add(label);
		size(label);
	}

	/**
	 * The page has so much room from now on.
	 *
	 * @return whether that takes another layout
	 */
	public boolean fit(int width) {
		boolean isNarrow = width > 0 && width < NARROW;
		if (isNarrow == narrow) {
			return false;
		}
		narrow = isNarrow;
		labels.removeIf(Label::isDisposed);
		labels.forEach(this::size);
		return !labels.isEmpty();
	}

	private void size(Label label) {
		int width = narrow ? NARROW_WIDTH : Math.max(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, WIDTH);
		if (label.getLayoutData() instanceof GridData data) {
			data.widthHint = width;
		} else {
			GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(label);
		}
	}
}
