package org.portwright.swtbot.pages;

/** The question of the guide for the code that the phone shows. */
@SuppressWarnings("nls")
public final class PairingCode extends Dialog {

	private static final String TITLE = "Pairing Code of the Phone";

	/** The question that was asked. */
	public PairingCode() {
		super(TITLE);
	}

	/** Whether it was asked. */
	public static boolean isAsked() {
		return isOpen(TITLE);
	}

	/** Takes the code over into the clipboard. */
	public void copy(String code) {
		bot().textWithLabel("Code that you read:").setText(code);
		press("Copy the Code");
	}
}
