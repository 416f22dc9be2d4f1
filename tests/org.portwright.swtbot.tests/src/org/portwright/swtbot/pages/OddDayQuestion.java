package org.portwright.swtbot.pages;

/** The question whether days that look wrong are right all the same. */
@SuppressWarnings("nls")
public final class OddDayQuestion extends Dialog {

	OddDayQuestion() {
		super("Check the Day");
	}

	/** Takes the days. */
	public void recordAnyway() {
		press("Record Anyway");
	}

	/** Records nothing. */
	public void checkAgain() {
		press("Check Again");
	}
}
