package org.portwright.swtbot.pages;

/** The dialog that signs somebody in to a tenant. */
@SuppressWarnings("nls")
public final class SignIn extends Dialog {

	SignIn(String tenant) {
		super("Sign In to " + tenant);
	}

	/** Signs in by the browser of the machine, which somebody has to use. */
	public SyncReview inTheBrowser(Runnable use) {
		bot().button("Sign In in the Browser").click();
		use.run();
		return new SyncReview();
	}

	/** Signs in by a code, which somebody types elsewhere. */
	public SyncReview byACode() {
		press("Sign In by a Code");
		return new SyncReview();
	}
}
