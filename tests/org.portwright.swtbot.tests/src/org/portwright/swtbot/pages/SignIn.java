package org.portwright.swtbot.pages;

import static org.portwright.swtbot.pages.Window.until;

/** The dialog that signs somebody in to a tenant. */
@SuppressWarnings("nls")
public final class SignIn extends Dialog {

	private static final String WITHOUT_KEYRING = "Signed In for This Session";

	SignIn(String tenant) {
		super("Sign In to " + tenant);
	}

	/** Signs in by the browser of the machine, which somebody has to use. */
	public SyncReview inTheBrowser(Runnable use) {
		bot().button("Sign In in the Browser").click();
		use.run();
		return review();
	}

	/** Signs in by a code, which somebody types elsewhere. */
	public SyncReview byACode() {
		press("Sign In by a Code");
		return review();
	}

	/** Where no keyring keeps the sign-in that is said first, and the review opens once it was read. */
	private static SyncReview review() {
		until("something is said", () -> isOpen(WITHOUT_KEYRING) || isOpen(SyncReview.TITLE));
		if (isOpen(WITHOUT_KEYRING)) {
			new Dialog(WITHOUT_KEYRING).press("OK");
		}
		return new SyncReview();
	}
}
