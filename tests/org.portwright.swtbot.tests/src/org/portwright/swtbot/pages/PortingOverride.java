package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;

/** The steps of a Porting Override, with what an order has for each. */
@SuppressWarnings("nls")
public final class PortingOverride extends Dialog {

	private static final String TITLE = "Porting Override";

	PortingOverride() {
		super(TITLE);
	}

	/** The one that is shown again after something was recorded. */
	public static PortingOverride shown() {
		return new PortingOverride();
	}

	/** Whether a step says so. */
	public boolean says(String text) {
		return UIThreadRunnable.syncExec((BoolResult) () -> Window.BOT.getFinder()
				.findControls(shell(), widgetOfType(Label.class), true)
				.stream().anyMatch(label -> label.getText().contains(text)));
	}

	/** Shows the text to Microsoft. */
	public MailToSend request() {
		later("Text to Microsoft\u2026");
		return new MailToSend("Text to Microsoft");
	}

	/** Shows the customer's complaint. */
	public MailToSend complaint() {
		later("Complaint to Ofcom\u2026");
		return new MailToSend("Complaint to Ofcom");
	}

	/** Asks for the day of the notice and for Ofcom's reference. */
	public AskedFields record() {
		later("Record\u2026");
		return new AskedFields("Notice and Complaint");
	}

	/** Leaves it. */
	public void close() {
		press("Close");
	}
}
