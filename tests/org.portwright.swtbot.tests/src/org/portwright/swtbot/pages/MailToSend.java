package org.portwright.swtbot.pages;

/** A mail that is written by the order's data, to be copied. */
@SuppressWarnings("nls")
public final class MailToSend extends Dialog {

	MailToSend(String title) {
		super(title);
	}

	/** What it says. */
	public String text() {
		return bot().text().getText();
	}

	/** Copies it, which closes it. */
	public void copy() {
		press("Copy Mail");
	}

	/** Leaves it. */
	public void close() {
		press("Close");
	}
}
