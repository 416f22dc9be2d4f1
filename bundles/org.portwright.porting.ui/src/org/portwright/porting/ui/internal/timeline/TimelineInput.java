package org.portwright.porting.ui.internal.timeline;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** What mouse and keyboard do in the canvas. */
final class TimelineInput {

	private static final int NOTCH = 40;

	private final TimelineCanvas canvas;
	private @Nullable Point dragged;

	TimelineInput(TimelineCanvas canvas) {
		this.canvas = canvas;
	}

	/** From now on mouse and keyboard are heard. */
	void listen() {
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		// A canvas with a listener for traversals and keys gets the arrows; Tab goes on.
		canvas.addTraverseListener(e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
				&& e.detail != SWT.TRAVERSE_ARROW_PREVIOUS && e.detail != SWT.TRAVERSE_RETURN
				&& e.detail != SWT.TRAVERSE_PAGE_NEXT && e.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addMouseListener(MouseListener.mouseDownAdapter(this::pressed));
		canvas.addMouseListener(MouseListener.mouseUpAdapter(event -> dragged = null));
		canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(this::open));
		canvas.addMouseMoveListener(this::moved);
	}

	/** The name of an order and a milestone are opened, blank days are not. */
	private void open(MouseEvent event) {
		if (canvas.isName(event.x, event.y) || canvas.flagAt(event.x, event.y).isPresent()) {
			canvas.open();
		}
	}

	private void key(KeyEvent event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> canvas.zoom(true);
		case '-', SWT.KEYPAD_SUBTRACT -> canvas.zoom(false);
		case '0', SWT.KEYPAD_0 -> {
			if (control) {
				canvas.fit();
			}
		}
		case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
		default -> {
			if (event.character == '+') {
				canvas.zoom(true);
			} else {
				canvas.after(event.keyCode);
			}
		}
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			canvas.zoom(event.count > 0, event.x);
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			event.doit = false;
			canvas.scroll(-event.count * NOTCH, 0);
		}
	}

	private void pressed(MouseEvent event) {
		canvas.setFocus();
		canvas.rowAt(event.y).ifPresentOrElse(row -> {
			Optional<TimelineCursor> at = canvas.flagAt(event.x, event.y)
					.map(flag -> TimelineCursor.at(row, Optional.of(flag)));
			boolean here = canvas.cursor().filter(now -> now.order().equals(row.order().key())).isPresent();
			if (at.isPresent() || !here) {
				canvas.select(at.orElseGet(() -> TimelineCursor.at(row, Optional.empty())));
			}
			dragged = at.isEmpty() && event.button == 1 ? new Point(event.x, event.y) : null;
		}, () -> dragged = event.button == 1 ? new Point(event.x, event.y) : null);
	}

	/** An empty place is taken hold of, and all of it moved. */
	private void moved(MouseEvent event) {
		@Nullable
		Point from = dragged;
		if (from != null && (event.stateMask & SWT.BUTTON1) != 0) {
			canvas.scroll(from.x - event.x, from.y - event.y);
			dragged = new Point(event.x, event.y);
			return;
		}
		String said = canvas.saidAt(event.x, event.y).map(text -> text.replace("&", "&&")).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!said.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(said.isEmpty() ? null : said);
		}
	}
}
