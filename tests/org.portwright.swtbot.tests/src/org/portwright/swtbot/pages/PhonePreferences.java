package org.portwright.swtbot.pages;

/** The page of the preferences that says whether phones are asked, and as whom. */
@SuppressWarnings("nls")
public final class PhonePreferences extends Dialog {

	PhonePreferences() {
		super("Preferences");
	}

	/** Lets phones be asked, with the password that they have. */
	public void switchOn(String password) {
		Window.until("the choice is read", () -> bot().checkBox("Ask phones").isEnabled());
		bot().checkBox("Ask phones").select();
		bot().textWithLabel("Password of the phones:").setText(password);
		press("Apply and Close");
	}
}
