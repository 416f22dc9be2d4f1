package org.portwright.swtbot.pages;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** An editor with the fields of one file. */
@SuppressWarnings("nls")
class ModelEditor {

	private final SWTBotEditor part;

	ModelEditor(SWTBotEditor part) {
		this.part = part;
	}

	final SWTBotEditor part() {
		return part;
	}

	/** Comes to the front. */
	public final void show() {
		part.show();
		part.setFocus();
	}

	/** What stands in a field. */
	public final String text(String label) {
		return field(label).getText();
	}

	/** Writes into a field, in the place of what stands there. */
	public final void type(String label, String text) {
		SWTBotText field = field(label);
		field.setFocus();
		field.setText(text);
	}

	/** Writes into one of several fields that are called the same. */
	final void type(String label, String text, int index) {
		SWTBotText field = part.bot().textWithLabel(label + ':', index);
		field.setFocus();
		field.setText(text);
	}

	private SWTBotText field(String label) {
		return part.bot().textWithLabel(label.endsWith("?") ? label : label + ':');
	}

	/** Whether there are edits that are not saved. */
	public final boolean isDirty() {
		return part.isDirty();
	}

	/** Saves, and waits until that is done. */
	public final void save() {
		part.save();
		Window.until("it is saved", () -> !part.isDirty());
	}

	/** Closes; what is not saved must have been answered for. */
	public final void close() {
		part.close();
	}

	/** Comes to one of its pages. */
	final void page(String title) {
		part.bot().cTabItem(title).activate();
	}
}
