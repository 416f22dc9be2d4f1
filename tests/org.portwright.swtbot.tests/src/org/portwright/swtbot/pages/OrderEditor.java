package org.portwright.swtbot.pages;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;

/** The editor of a port order. */
@SuppressWarnings("nls")
public final class OrderEditor extends ModelEditor {

	OrderEditor(SWTBotEditor part) {
		super(part);
	}

	/** Whether it says that the numbers go to a tenant of that name. */
	public boolean isForTenant(String name) {
		return new Links(part().getWidget()).find(name).isPresent();
	}

	/** The page with the letter. */
	public void letter() {
		page("Letter of Authorization");
	}

	/** The page with the numbers. */
	public NumbersTable numbers() {
		page("Numbers");
		return new NumbersTable(part());
	}
}
