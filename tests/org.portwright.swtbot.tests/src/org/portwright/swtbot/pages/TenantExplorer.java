package org.portwright.swtbot.pages;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;

/** The explorer: engagements with their tenants and orders, each called by its name. */
@SuppressWarnings("nls")
public final class TenantExplorer {

	private final SWTBotView view;

	TenantExplorer(SWTBotView view) {
		this.view = view;
	}

	/** Begins with a customer, where there is none yet. */
	public NewEngagement newEngagement() {
		view.bot().link().click("New engagement…");
		return new NewEngagement();
	}
}
