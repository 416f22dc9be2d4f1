package org.portwright.ui.table;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.OneLineEntry;

/** A field to type in over a cell: Enter and the going of the focus take what was typed, Escape does not. */
public final class CellText {

	private final Composite table;
	private Optional<Text> open = Optional.empty();
	private Consumer<String> typed = text -> {
		// Nothing is open.
	};

	/** Opens nothing yet. */
	public CellText(Composite table) {
		this.table = table;
		table.addListener(SWT.Resize, this::moved);
		table.addListener(SWT.MouseVerticalWheel, this::moved);
		for (ScrollBar bar : new ScrollBar[] { table.getVerticalBar(), table.getHorizontalBar() }) {
			bar.addListener(SWT.Selection, this::moved);
		}
	}

	/** The cells are elsewhere then. */
	private void moved(Event event) {
		commit();
	}

	/** Opens the field over a cell. */
	public void open(Rectangle cell, String text, Consumer<String> taken) {
		commit();
		var field = new Text(table, SWT.SINGLE | SWT.BORDER);
		field.setText(text);
		field.setBounds(cell.x, cell.y, cell.width,
				Math.max(cell.height, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
		OneLineEntry.on(field);
		field.addListener(SWT.DefaultSelection, entered -> leave());
		field.addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.keyCode == SWT.ESC) {
				close();
				table.setFocus();
			}
		}));
		field.addFocusListener(FocusListener.focusLostAdapter(lost -> commit()));
		typed = taken;
		open = Optional.of(field);
		field.selectAll();
		field.setFocus();
	}

	private void leave() {
		commit();
		table.setFocus();
	}

	/** Takes what was typed, if the field is open, and closes it. */
	public void commit() {
		if (open.isPresent() && !open.get().isDisposed()) {
			String text = open.get().getText().strip();
			close();
			typed.accept(text);
		}
	}

	/** Disposing a control takes its focus, so it is forgotten first. */
	private void close() {
		Optional<Text> closed = open;
		open = Optional.empty();
		closed.ifPresent(Text::dispose);
	}
}
