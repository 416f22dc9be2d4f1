package org.portwright.swtbot.pages;

/** A wizard in its window. */
@SuppressWarnings("nls")
class Wizard extends Dialog {

	Wizard(String title) {
		super(title);
	}

	/** What stands in a field. */
	final String text(String label) {
		return bot().textWithLabel(label + ':').getText();
	}

	/** Writes into a field. */
	final void type(String label, String text) {
		bot().textWithLabel(label + ':').setText(text);
	}

	/** Presses <em>Finish</em>, as Enter in a field does. */
	public final void finish() {
		press("Finish");
	}
}
