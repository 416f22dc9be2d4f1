package org.portwright.ui.forms;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * Columns of one width: side by side where the page is wide enough for all of them, one below the other where it is
 * not. What is in them has no say, as it has with the platform's columns: a section that is filled later would change
 * their number, and what the user looks at would go away.
 */
@NonNullByDefault({})
public final class ColumnsByWidth extends Layout implements ILayoutExtension {

	/** In less room labels leave too little to fields and to what is said of them. */
	private static final int NARROWEST = 480;
	/** Narrower the page scrolls. */
	private static final int NARROWEST_PAGE = 300;
	private static final int SPACING = 20;
	private static final int SIDE_MARGIN = 10;
	private static final int MARGIN = 5;

	private final ScrolledForm form;

	/** @param form the form of the page */
	public ColumnsByWidth(ScrolledForm form) {
		this.form = form;
	}

	/**
	 * Returns how wide the page is where the form leaves so much room beside its scroll bar: all of the form, if the
	 * bar lies over the page.
	 */
	public int widthFor(int besideBar) {
		int all = form.getClientArea().width;
		boolean isOverPage = form.getScrollbarsMode() == SWT.SCROLLBAR_OVERLAY;
		return isOverPage && besideBar == all - form.getVerticalBar().getSize().x ? all : besideBar;
	}

	@Override
	protected Point computeSize(Composite page, int width, int height, boolean changed) {
		int wide = width == SWT.DEFAULT ? computeMaximumWidth(page, changed) : width;
		return new Point(wide, place(page, widthFor(wide), false, changed));
	}

	@Override
	protected void layout(Composite page, boolean changed) {
		place(page, page.getClientArea().width, true, changed);
	}

	@Override
	public int computeMinimumWidth(Composite page, boolean changed) {
		return NARROWEST_PAGE;
	}

	@Override
	public int computeMaximumWidth(Composite page, boolean changed) {
		return needed(page.getChildren().length);
	}

	private static int needed(int columns) {
		return columns * (NARROWEST + SPACING) - SPACING + 2 * SIDE_MARGIN;
	}

	/** Places the columns, or only measures them; returns how high the page is. */
	private static int place(Composite page, int width, boolean bounds, boolean changed) {
		Control[] columns = page.getChildren();
		boolean beside = width >= needed(columns.length);
		int room = width - 2 * SIDE_MARGIN;
		int each = beside ? (room + SPACING) / Math.max(1, columns.length) - SPACING : room;
		int x = SIDE_MARGIN;
		int y = MARGIN;
		int bottom = MARGIN;
		for (Control column : columns) {
			int height = column.computeSize(each, SWT.DEFAULT, changed).y;
			if (bounds) {
				column.setBounds(x, y, each, height);
			}
			bottom = Math.max(bottom, y + height);
			x += beside ? each + SPACING : 0;
			y = beside ? y : bottom + MARGIN;
		}
		return bottom + MARGIN;
	}
}
