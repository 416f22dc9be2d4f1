package org.portwright.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many columns a page has is the matter of its width alone. */
class ColumnsByWidthTest {

	private final Shell shell = new Shell(Display.getCurrent());
	private final FormToolkit toolkit = new FormToolkit(shell.getDisplay());
	private final ScrolledForm form = toolkit.createScrolledForm(shell);
	private final Composite page = form.getBody();
	private final Composite left = column();
	private final Composite right = column();

	ColumnsByWidthTest() {
		page.setLayout(new ColumnsByWidth(form));
	}

	@AfterEach
	void close() {
		shell.dispose();
		toolkit.dispose();
	}

	private Composite column() {
		var column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		content(column, 300);
		return column;
	}

	private static void content(Composite column, int width) {
		GridDataFactory.fillDefaults().grab(true, false).hint(width, 40).applyTo(new Label(column, SWT.NONE));
	}

	private void layOut(int width) {
		page.setSize(width, page.computeSize(width, SWT.DEFAULT).y);
		page.layout(true, true);
	}

	private int columns() {
		return left.getLocation().x == right.getLocation().x ? 1 : 2;
	}

	@Test
	void sectionsThatAreFilledLaterMoveNoColumn() {
		layOut(1100);
		assertEquals(2, columns());
		content(left, 800);
		layOut(1100);
		assertEquals(2, columns());
	}

	@Test
	void inANarrowWindowTheyAreOneBelowTheOther() {
		layOut(900);
		assertEquals(1, columns());
		assertEquals(left.getSize().x, right.getSize().x);
		layOut(1000);
		assertEquals(2, columns());
	}

	/** Words that take a line less beside a scroll bar than below one leave no blank paper at the end. */
	@Test
	void aFormIsAsHighAsItsPageHoweverItsScrollBarIsShown() {
		var label = new Label(left, SWT.WRAP);
		label.setText("Leeds ".repeat(400)); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		for (int width = 1100; width < 1130; width++) {
			form.setSize(width, 60);
			form.reflow(true);
			int wide = form.getClientArea().width;
			assertEquals(page.computeSize(wide, SWT.DEFAULT).y, page.getSize().y, () -> "at " + wide); //$NON-NLS-1$
		}
	}
}
