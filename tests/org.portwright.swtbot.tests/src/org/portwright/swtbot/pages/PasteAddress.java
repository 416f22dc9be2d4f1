package org.portwright.swtbot.pages;

/** The dialog that takes a pasted address apart. */
@SuppressWarnings("nls")
public final class PasteAddress extends Dialog {

	PasteAddress() {
		super("Paste Address");
	}

	/** What it makes of the text for one field. */
	public String taken(String label) {
		return bot().textWithLabel(label + ':').getText();
	}

	/** Confirms it. */
	public void take() {
		press("Take the Address");
	}
}
