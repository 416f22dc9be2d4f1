package org.portwright.swtbot.pages;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;

/** The editor of a port order. */
@SuppressWarnings("nls")
public final class OrderEditor extends ModelEditor {

	OrderEditor(SWTBotEditor part) {
		super(part);
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
