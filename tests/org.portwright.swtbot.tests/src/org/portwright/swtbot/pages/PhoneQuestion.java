package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.StringResult;

/** What is asked while a phone is asked what it is. */
@SuppressWarnings("nls")
public final class PhoneQuestion extends Dialog {

	/** The question that is asked next, by its title. */
	public PhoneQuestion(String title) {
		super(title);
	}

	/** What it says. */
	public String words() {
		return UIThreadRunnable.syncExec((StringResult) () -> Window.BOT.getFinder()
				.findControls(shell(), widgetOfType(Label.class), true).stream().map(Label::getText)
				.collect(Collectors.joining("\n")));
	}

	/** The answer that trusts the certificate that is shown. */
	public void pin() {
		press("Pin It and Ask");
	}

	/** The answer that takes what contradicts what is recorded. */
	public void take() {
		press("Take What the Phone Says");
	}

	/** The answer that sends nothing to the phone. */
	public void doNotAsk() {
		press("Do Not Ask the Phone");
	}
}
