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
		bot().tableWithLabel("Guides for it:").select(guide);
		press("Open the Guide");
	}
}
