package org.portwright.ui.fields;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.OneLineEntry;
import org.portwright.workspace.fields.FieldVisit;

/**
 * A field to type in. The first key changes the model at once, so that undo and the dirty mark are there; the next ones
 * at most every {@value #PAUSE} milliseconds. All that is typed from the focus coming to its going is one operation.
 */
public class TextField extends Field {

	private static final int PAUSE = 300;

	private final Text text;
	private final OneLineEntry entry;
	private final Runnable commitLater = this::commitTyped;
	private FieldVisit visit = new FieldVisit();
	private String shown = ""; //$NON-NLS-1$
	private boolean refreshing;
	/** Whether a button of the mouse is down, which sets the caret after the focus came. */
	private boolean pressed;
	private boolean pending;
	private boolean committing;
	private long lastCommit;

	/** Binds a text that was made for the field. */
	public TextField(EditedModel edited, String path, String name, Text text) {
		super(edited, path, name);
		this.text = text;
		entry = OneLineEntry.of(text, this::tell);
		text.addModifyListener(e -> typed());
		text.addListener(SWT.MouseDown, e -> pressed = true);
		text.addListener(SWT.MouseUp, e -> pressed = false);
		text.addFocusListener(FocusListener.focusGainedAdapter(e -> enter()));
		text.addFocusListener(FocusListener.focusLostAdapter(e -> leave()));
		text.addListener(SWT.DefaultSelection, e -> leave());
		refresh();
	}

	/** A whole address that is pasted is more than this field holds, and goes there instead. */
	public final void onAddress(Consumer<String> taker) {
		entry.onAddress(taker);
	}

	/** A value was chosen elsewhere than by typing. */
	protected final void take(String value) {
		visit = new FieldVisit();
		text.setText(value);
		leave();
	}

	@Override
	public final Control control() {
		return text;
	}

	@Override
	public final void refresh() {
		if (committing) {
			return;
		}
		String value = present();
		if (!value.equals(shown)) {
			// Undone, or changed elsewhere: the last keys, which nobody has read yet, give way.
			pending = false;
			tell(""); //$NON-NLS-1$
			show(value);
		}
		showMark();
	}

	@Override
	protected final void takenBack() {
		display(editable(present()));
	}

	private void show(String value) {
		shown = value;
		display(value);
	}

	private void display(String value) {
		if (value.equals(text.getText())) {
			return;
		}
		boolean whole = text.getSelectionCount() > 0 && text.getSelectionCount() == text.getCharCount();
		int caret = text.getCaretPosition();
		refreshing = true;
		entry.show(value);
		refreshing = false;
		if (whole) {
			text.selectAll();
		} else {
			text.setSelection(Math.min(caret, value.length()));
		}
	}

	/** The focus has come. */
	protected void entered() {
		// Most fields need not know.
	}

	/**
	 * The focus has gone, and what was typed is in the model.
	 *
	 * @param made the visit that has ended
	 */
	protected void left(Object made) {
		// Most fields need not know.
	}

	private void enter() {
		visit = new FieldVisit();
		// The first key of each visit is in the model at once: else an undo would take back the visit before.
		lastCommit = 0;
		entered();
		String there = editable(present());
		if (!pending && !there.equals(text.getText())) {
			display(there);
			if (!pressed) {
				// Who comes by the keyboard types over it.
				text.selectAll();
			}
		}
	}

	/**
	 * What is there to type in while the field has the focus.
	 *
	 * @param present what the field shows without it
	 */
	protected String editable(String present) {
		return present;
	}

	private void typed() {
		if (refreshing) {
			return;
		}
		pending = true;
		long now = System.currentTimeMillis();
		if (now - lastCommit >= PAUSE) {
			commit();
		} else {
			text.getDisplay().timerExec(PAUSE, commitLater);
		}
	}

	private void commitTyped() {
		if (!text.isDisposed()) {
			commit();
		}
	}

	@Override
	public final void commit() {
		if (!pending) {
			return;
		}
		lastCommit = System.currentTimeMillis();
		pending = false;
		String value = text.getText().strip();
		// What the model makes of it is shown when the focus goes.
		committing = true;
		try {
			change(value, visit);
		} finally {
			committing = false;
		}
		shown = present();
		if (!pending && !text.getText().strip().equals(value)) {
			// The workspace asked whether the file may be edited, and the question took the focus.
			display(editable(shown));
		}
	}

	/** The focus goes or Enter was pressed: what comes next is another visit. */
	private void leave() {
		if (edited().file().exists()) {
			commit();
			edited().visit(path());
			show(present());
			Object made = visit;
			visit = new FieldVisit();
			left(made);
		}
	}
}
