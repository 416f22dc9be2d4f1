package org.portwright.swtbot.pages;

/** What checks the lists for Microsoft and writes them. */
@SuppressWarnings("nls")
public final class BulkLists extends Dialog {

	private static final String TITLE = "Lists for Microsoft";

	/** The dialog that was opened. */
	public BulkLists() {
		super(TITLE);
	}

	/** Whether it is open. */
	public static boolean isAsked() {
		return isOpen(TITLE);
	}

	/** Takes the commands, without a list, and leaves it. */
	public void copyCommands() {
		var copy = bot().button("Copy Commands");
		Window.until("the commands can be copied", copy::isEnabled);
		copy.click();
		press("Close");
	}
}
