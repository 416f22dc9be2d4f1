package org.portwright.porting.ui.internal.numbers;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.portwright.porting.ui.internal.texts.Messages;

/** A line that says what came of something, perhaps with a link to more, until it is closed. */
final class ResultBar {

	private final Composite control;
	private final Label text;
	private final Hyperlink more;
	private Optional<Runnable> shown = Optional.empty();

	ResultBar(Composite parent, FormToolkit toolkit) {
		control = toolkit.createComposite(parent, SWT.BORDER);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 3).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
		text = toolkit.createLabel(control, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		more = toolkit.createHyperlink(control, Messages.ResultBar_show, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(more);
		more.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(clicked -> showDetails()));
		Button close = toolkit.createButton(control, Messages.ResultBar_close, SWT.PUSH | SWT.FLAT);
		close.addSelectionListener(SelectionListener.widgetSelectedAdapter(clicked -> close()));
		setVisible(false);
	}

	Composite control() {
		return control;
	}

	/**
	 * Says something.
	 *
	 * @param details shows more about it; empty where there is no more
	 */
	void say(String message, Optional<Runnable> details) {
		text.setText(message);
		shown = details;
		more.setVisible(details.isPresent());
		setVisible(true);
		text.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, new Object[0]);
	}

	/** Shows more about what it says, if there is more. */
	void showDetails() {
		shown.ifPresent(Runnable::run);
	}

	/** Says nothing any more. */
	void close() {
		if (control.getVisible()) {
			setVisible(false);
		}
	}

	/** What it says; empty while it is closed. */
	String message() {
		return control.getVisible() ? text.getText() : ""; //$NON-NLS-1$
	}

	private void setVisible(boolean visible) {
		control.setVisible(visible);
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
		control.requestLayout();
	}
}
