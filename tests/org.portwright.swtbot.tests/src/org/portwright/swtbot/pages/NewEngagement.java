package org.portwright.swtbot.pages;

/** The wizard that begins with a customer. */
@SuppressWarnings("nls")
public final class NewEngagement extends Wizard {

	/** The wizard that was opened. */
	public NewEngagement() {
		super("New Engagement");
	}

	/** Says who the customer is. */
	public NewEngagement customer(String name) {
		type("Customer", name);
		return this;
	}

	/** Makes the engagement; the letter comes next. */
	public NewLetter draftLetter() {
		finish();
		return new NewLetter();
	}
}
