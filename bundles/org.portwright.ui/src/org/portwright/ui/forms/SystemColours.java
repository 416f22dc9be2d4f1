package org.portwright.ui.forms;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Tells when the colours of the system are others than before: on GTK they change with the theme of the windows, and
 * forms keep those that they were made with.
 */
public final class SystemColours implements Listener, AutoCloseable {

	private final Display display = Display.getCurrent();
	private final Runnable changed;
	private List<RGB> known;

	/** Call this on the window's thread; there the callback runs too. */
	public SystemColours(Runnable changed) {
		this.changed = changed;
		known = now();
		display.addListener(SWT.Settings, this);
	}

	private List<RGB> now() {
		return Stream.of(SWT.COLOR_LIST_BACKGROUND, SWT.COLOR_LIST_FOREGROUND, SWT.COLOR_WIDGET_BACKGROUND)
				.map(color -> display.getSystemColor(color).getRGB()).toList();
	}

	@Override
	public void handleEvent(@Nullable Event settings) {
		List<RGB> now = now();
		if (!now.equals(known)) {
			known = now;
			changed.run();
		}
	}

	@Override
	public void close() {
		if (!display.isDisposed()) {
			display.removeListener(SWT.Settings, this);
		}
	}
}
