package org.portwright.porting.ui.internal.planner;

import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.portwright.ui.fields.FieldRows;

/**
 * Words that change, whole at each width. Some lines are kept free for them; where they need more they get it with the
 * layout of the section, and keep it at that width, so that what stands below rests.
 */
final class RoomyWords {

	private static final int WIDTH = 120;

	private final FieldRows rows;
	private final Composite place;
	private final Label label;
	private final int least;
	/** The room that was needed so far at the width that they have. */
	private int kept;
	private int width;

	/** @param made makes the label */
	RoomyWords(FieldRows rows, int lines, Function<Composite, Label> made) {
		this.rows = rows;
		place = rows.toolkit().createComposite(rows.client());
		place.setLayout(new Room());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(place);
		label = made.apply(place);
		least = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * lines;
	}

	/** Stands there from now on. */
	void tell(String text) {
		String told = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (told.equals(label.getText())) {
			return;
		}
		label.setText(told);
		Point size = place.getSize();
		if (size.x > 0 && needed(size.x) > size.y) {
			rows.reflow();
		}
	}

	private int needed(int at) {
		return label.computeSize(at, SWT.DEFAULT).y;
	}

	/** Room for the words at any width that is asked about: they are measured before anything has its place. */
	@NonNullByDefault({})
	private final class Room extends Layout {

		@Override
		protected Point computeSize(Composite composite, int at, int height, boolean changed) {
			int wide = at == SWT.DEFAULT ? WIDTH : at;
			return new Point(wide, Math.max(wide == width ? kept : least, needed(wide)));
		}

		@Override
		protected void layout(Composite composite, boolean changed) {
			Point size = composite.getSize();
			kept = Math.max(size.x == width ? kept : least, needed(size.x));
			width = size.x;
			label.setBounds(0, 0, size.x, size.y);
		}
	}
}
