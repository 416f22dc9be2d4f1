package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/** The keyboard in what is painted: SWTBot knows such a canvas neither by label nor by items. */
final class Keys {

	private final Canvas canvas;

	private Keys(Canvas canvas) {
		this.canvas = canvas;
	}

	/** Those in the canvas of a class, which must be seen already. */
	static Keys in(Widget part, String canvas) {
		return new Keys(Window.BOT.getFinder().findControls(part, widgetOfType(Canvas.class), true).stream()
				.filter(found -> found.getClass().getSimpleName().equals(canvas)).findFirst().orElseThrow());
	}

	/** Presses one after the other, and lets the window do nothing in between. */
	void press(int... keys) {
		Window.BOT.getDisplay().syncExec(() -> {
			for (int key : keys) {
				var event = new Event();
				event.keyCode = key;
				event.character = key == SWT.CR ? SWT.CR : 0;
				canvas.notifyListeners(SWT.KeyDown, event);
			}
		});
	}
}
