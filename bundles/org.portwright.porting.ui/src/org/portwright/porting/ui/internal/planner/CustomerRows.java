package org.portwright.porting.ui.internal.planner;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.portwright.porting.dates.CustomerWords;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.fields.FieldRows;

/** What to say to the customer, to be copied. All of it is selected when the keyboard comes to it. */
final class CustomerRows {

	private static final int WIDTH = 120;
	private static final int LINES = 9;

	private final FieldRows rows;
	private final Planning planning;
	private final Text text;

	CustomerRows(FieldRows rows, Planning planning) {
		this.rows = rows;
		this.planning = planning;
		text = rows.toolkit().createText(rows.client(), "", //$NON-NLS-1$
				SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, LINES * text.getLineHeight())
				.applyTo(text);
		text.getAccessible()
				.addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.Customer_title));
		text.addFocusListener(FocusListener.focusGainedAdapter(e -> text.selectAll()));
		Button copy = rows.toolkit().createButton(rows.client(), Messages.Customer_copy, SWT.PUSH);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(copy);
		copy.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(e -> TextClipboard.copy(text.getDisplay(), text.getText())));
	}

	/** Follows the plan. */
	void follow() {
		planning.listen(() -> {
			String words = planning.plan().map(CustomerWords::of).orElse("").strip() //$NON-NLS-1$
					.replace("\n", Text.DELIMITER); //$NON-NLS-1$
			if (!words.equals(text.getText())) {
				text.setText(words);
				rows.reflow();
			}
		});
	}
}
