package org.portwright.swtbot.pages;

/** The question by which guide a phone is signed in. */
@SuppressWarnings("nls")
final class SignInGuide extends Dialog {

	/** The question that was asked. */
	SignInGuide() {
		super("Sign In Phone");
	}

	/** Opens one. */
	void open(String guide) {
		var table = bot().tableWithLabel("Guides for it:");
		table.select(table.containsItem(guide) ? guide : guide + ", proposed");
		press("Open the Guide");
	}
}
