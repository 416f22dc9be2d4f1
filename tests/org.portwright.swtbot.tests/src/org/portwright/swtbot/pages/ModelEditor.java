package org.portwright.swtbot.pages;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.results.WidgetResult;
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
		SWTBotText field = field(label, index);
		field.setFocus();
		field.setText(text);
	}

	/** What stands in one of several fields that are called the same. */
	final String text(String label, int index) {
		return field(label, index).getText();
	}

	private SWTBotText field(String label, int index) {
		Label before = part.bot().label(label + ':', index).widget;
		return new SWTBotText(UIThreadRunnable.syncExec((WidgetResult<Text>) () -> behind(before)));
	}

	/** The field beside a label, which may stand in a line with a button. */
	private static Text behind(Label label) {
		List<Control> row = List.of(label.getParent().getChildren());
		Control beside = row.get(row.indexOf(label) + 1);
		return beside instanceof Composite line
				? (Text) Stream.of(line.getChildren()).filter(Text.class::isInstance).findFirst().orElseThrow()
				: (Text) beside;
	}

	private SWTBotText field(String label) {
		return part.bot().textWithLabel(label.endsWith("?") ? label : label + ':');
	}

	/** Waits until the keyboard is in a field. */
	public final void untilIn(String label) {
		SWTBotText field = field(label);
		Window.until("the keyboard is in " + label,
				() -> UIThreadRunnable.syncExec((BoolResult) field.widget::isFocusControl));
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
