package org.portwright.swtbot.pages;

import org.eclipse.swt.SWT;
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
		Keys days = Keys.in(shell.widget, "MonthView");
		days.press(keys);
		days.press(SWT.CR);
	}
}
