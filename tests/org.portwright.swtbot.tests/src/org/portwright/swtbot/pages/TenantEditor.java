package org.portwright.swtbot.pages;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;

/** The editor of a tenant. */
@SuppressWarnings("nls")
public final class TenantEditor extends ModelEditor {

	TenantEditor(SWTBotEditor part) {
		super(part);
	}

	/** Opens the guide of a phone, as <em>Sign In Phone</em> beside the phones does. */
	public Guide signIn(String phone) {
		row(phone);
		part().bot().button("Sign In Phone").click();
		return new Guide(phone);
	}

	private void row(String phone) {
		Window.until("the phone is in the table", () -> {
			for (int table = 0;; table++) {
				if (part().bot().table(table).containsItem(phone)) {
					part().bot().table(table).select(phone);
					return true;
				}
			}
		});
	}
}
