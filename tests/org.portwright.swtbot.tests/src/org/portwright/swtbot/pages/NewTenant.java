package org.portwright.swtbot.pages;

/** The wizard that adds one more tenant to an engagement. */
@SuppressWarnings("nls")
public final class NewTenant extends Wizard {

	NewTenant() {
		super("New Tenant");
	}

	/** Makes it for a customer, and waits until it is open. */
	public TenantEditor make(String customer) {
		type("Customer", customer);
		finish();
		Window.until(customer + " is open", () -> Window.BOT.activeEditor().getTitle().equals(customer));
		return new TenantEditor(Window.BOT.activeEditor());
	}
}
