package org.portwright.ui.forms;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;

/**
 * Words on a form that come late or change, in the room of some lines that is kept for them: nothing moves when others
 * stand there. What is too long is read when the mouse rests on it.
 */
public final class SteadyWords {

	private static final int WIDTH = 120;

	private final Label label;
	private String whole = ""; //$NON-NLS-1$

	/** @param label in a grid; its row keeps the room of so many lines */
	public SteadyWords(Label label, int lines) {
		this.label = label;
		var gc = new GC(label);
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		int columns = label.getLayoutData() instanceof GridData data ? data.horizontalSpan : 1;
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).span(columns, 1).grab(true, false)
				.hint(WIDTH, lines * line).applyTo(label);
		label.addListener(SWT.Resize, resized -> show());
	}

	/** Stands there from now on. */
	public void tell(String text) {
		if (!text.equals(whole)) {
			whole = text;
			label.setToolTipText(text);
			show();
		}
	}

	private void show() {
		String shown = label.getSize().x == 0 ? whole
				: new CutText(label, whole).into(new Rectangle(0, 0, label.getSize().x, label.getSize().y));
		label.setText(shown.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
