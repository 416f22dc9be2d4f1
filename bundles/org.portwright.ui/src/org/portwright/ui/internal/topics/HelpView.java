package org.portwright.ui.internal.topics;

import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.swt.widgets.Composite;
import org.portwright.ui.OwnContext;

/** The view <em>Portwright Help</em>. */
public final class HelpView {

	private final HelpBrowser browser;

	/** Shows the topic that the help begins with. */
	@Inject
	public HelpView(Composite parent, MPart part) {
		browser = new HelpBrowser(parent);
		part.getContext().get(EContextService.class).activateContext(OwnContext.ID);
	}

	/** Shows a topic. */
	void show(String topic) {
		browser.show(topic);
		browser.setFocus();
	}

	/** What is in the view. */
	HelpBrowser browser() {
		return browser;
	}

	/** Takes the focus. */
	@Focus
	void setFocus() {
		browser.setFocus();
	}
}
