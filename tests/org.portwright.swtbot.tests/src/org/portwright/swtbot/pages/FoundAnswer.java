package org.portwright.swtbot.pages;

/** The question of a guide for what was found out in a step. */
@SuppressWarnings("nls")
public final class FoundAnswer extends Dialog {

	private static final String TITLE = "Record the Answer";

	/** The question that was asked. */
	public FoundAnswer() {
		super(TITLE);
	}

	/** Whether it was asked. */
	public static boolean isAsked() {
		return isOpen(TITLE);
	}

	/** Says that the step is done without an answer. */
	public void tick() {
		bot().checkBox("Tick the step all the same").click();
		press("Record Answer");
	}
}
