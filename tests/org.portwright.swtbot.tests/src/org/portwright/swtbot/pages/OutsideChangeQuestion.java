package org.portwright.swtbot.pages;

/** The question whose version shall stay, when another program changed a file that was edited here. */
@SuppressWarnings("nls")
public final class OutsideChangeQuestion extends Dialog {

	/** The question that was asked. */
	public OutsideChangeQuestion() {
		super("File Changed by Another Program");
	}

	/** Mine stays. */
	public void keepMine() {
		press("Keep Mine");
	}

	/** Theirs is taken. */
	public void takeTheirs() {
		press("Take Theirs");
	}
}
