package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import org.eclipse.swt.SWT;
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
		Keys months = Keys.in(part.getWidget(), "MonthsCanvas");
		months.press(keys);
		months.press(SWT.CR);
	}

	/** Copies what is to be said to the customer. */
	public void copyCustomerWords() {
		part.bot().button("Copy for the Customer").click();
	}
}
