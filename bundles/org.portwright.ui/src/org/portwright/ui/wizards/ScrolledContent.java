package org.portwright.ui.wizards;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The content of a page of a wizard that has much in it. On a small screen, or one of twice the size, it scrolls and
 * shows what has the keyboard; the platform would cut it.
 */
public final class ScrolledContent {

	/** What is made smaller than this many letters and lines cannot be used any more. */
	private static final int LETTERS = 70;
	private static final int LINES = 24;

	private final ScrolledComposite scroller;
	private final Composite content;

	/** Makes the widgets; the content has no layout yet. */
	public ScrolledContent(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		content = new Composite(scroller, SWT.NONE);
		scroller.setContent(content);
	}

	/** What the widgets of the page go into. */
	public Composite content() {
		return content;
	}

	/** The control of the page, once all is in it. */
	public Control filled() {
		Point wanted = content.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		var gc = new GC(content);
		try {
			scroller.setMinSize(Math.min(wanted.x, (int) (gc.getFontMetrics().getAverageCharacterWidth() * LETTERS)),
					Math.min(wanted.y, gc.getFontMetrics().getHeight() * LINES));
		} finally {
			gc.dispose();
		}
		return scroller;
	}
}
