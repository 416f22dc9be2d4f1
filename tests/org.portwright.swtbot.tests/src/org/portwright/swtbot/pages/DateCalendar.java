package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The calendar below a date. */
@SuppressWarnings("nls")
public final class DateCalendar {

	private final SWTBotShell shell;

	DateCalendar(String of) {
		shell = Window.BOT.shell("Calendar for " + of);
	}

	/** Moves by days, or by months, as the keys do, and takes the day that it comes to. */
	public void take(int... keys) {
		// A shell is one, too.
		Canvas days = Window.BOT.getFinder().findControls(shell.widget, widgetOfType(Canvas.class), true).stream()
				.filter(found -> !(found instanceof Shell)).findFirst().orElseThrow();
		shell.display.syncExec(() -> {
			for (int key : keys) {
				press(days, key);
			}
			press(days, SWT.CR);
		});
	}

	private static void press(Canvas days, int key) {
		var event = new Event();
		event.keyCode = key;
		event.character = key == SWT.CR ? SWT.CR : 0;
		days.notifyListeners(SWT.KeyDown, event);
	}
}
