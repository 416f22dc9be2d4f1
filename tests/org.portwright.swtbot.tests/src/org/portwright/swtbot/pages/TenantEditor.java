package org.portwright.swtbot.pages;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;

/** The editor of a tenant. */
@SuppressWarnings("nls")
public final class TenantEditor extends ModelEditor {

	TenantEditor(SWTBotEditor part) {
		super(part);
	}

	/** The page with the phones. */
	public PhonesTable phones() {
		page("Phones");
		return new PhonesTable(part());
	}

	/** Opens one of the guides of a phone, as <em>Sign In Phone</em> on the page with the phones does. */
	public Guide signIn(String phone, String guide) {
		PhonesTable phones = phones();
		phones.select(phone);
		phones.signIn();
		new SignInGuide().open(guide);
		return new Guide(phone);
	}
}
