package org.portwright.swtbot.pages;

/** The dialog that shows what a sync would change. */
@SuppressWarnings("nls")
public final class SyncReview extends Dialog {

	static final String TITLE = "Sync from Microsoft";

	SyncReview() {
		super(TITLE);
	}

	/** Whether it can be applied or closed. */
	public boolean isOpen() {
		return bot().button("Cancel").isEnabled();
	}

	/** Takes over what is ticked. */
	public void apply() {
		press("Apply");
	}
}
