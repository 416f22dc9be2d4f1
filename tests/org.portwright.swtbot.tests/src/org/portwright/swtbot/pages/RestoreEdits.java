package org.portwright.swtbot.pages;

/** The list of edits that were set aside. */
@SuppressWarnings("nls")
public final class RestoreEdits extends Dialog {

	RestoreEdits() {
		super("Restore Edits");
	}

	/** All of them become edits again. */
	public void restore() {
		press("Restore Selected");
	}
}
