package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;

/** The page of an order with the dates that are possible. */
@SuppressWarnings("nls")
public final class Planner {

	private final SWTBotEditor part;

	Planner(SWTBotEditor part) {
		this.part = part;
	}

	/** Whether something on it says so. */
	public boolean says(String text) {
		return UIThreadRunnable.syncExec((BoolResult) () -> Window.BOT.getFinder()
				.findControls(part.getWidget(), widgetOfType(Label.class), true).stream().map(Label::getText)
				.anyMatch(said -> said.contains(text)));
	}

	/** Moves among the days as the keys do, and asks for the one that it comes to. */
	public void take(int... keys) {
		Canvas months = Window.BOT.getFinder().findControls(part.getWidget(), widgetOfType(Canvas.class), true).stream()
				.filter(found -> found.getClass().getSimpleName().equals("MonthsCanvas")).findFirst().orElseThrow();
		Window.BOT.getDisplay().syncExec(() -> {
			for (int key : keys) {
				press(months, key);
			}
			press(months, SWT.CR);
		});
	}

	private static void press(Canvas months, int key) {
		var event = new Event();
		event.keyCode = key;
		event.character = key == SWT.CR ? SWT.CR : 0;
		months.notifyListeners(SWT.KeyDown, event);
	}

	/** Copies what is to be said to the customer. */
	public void copyCustomerWords() {
		part.bot().button("Copy for the Customer").click();
	}
}
