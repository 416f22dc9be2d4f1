package org.portwright.swtbot.pages;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;

/** The editor of a tenant. */
@SuppressWarnings("nls")
public final class TenantEditor extends ModelEditor {

	TenantEditor(SWTBotEditor part) {
		super(part);
	}
}
