package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;

/** A dialog that asks for some fields. */
@SuppressWarnings("nls")
public final class AskedFields extends Dialog {

	AskedFields(String title) {
		super(title);
	}

	/** Writes into a field. */
	public AskedFields fill(String label, String text) {
		bot().textWithLabel(label + ':').setText(text);
		return this;
	}

	/** Chooses a value of a field. */
	public AskedFields choose(String label, String value) {
		bot().comboBoxWithLabel(label + ':').setSelection(value);
		return this;
	}

	/** Says on which day it happened. */
	public AskedFields on(String day) {
		return fill("It happened on", day);
	}

	/** What stands in a field. */
	public String text(String label) {
		return bot().textWithLabel(label + ':').getText();
	}

	/** Whether a row of its table is ticked. */
	public boolean isTicked(String row) {
		return bot().table().getTableItem(row).isChecked();
	}

	/** Whether it says so. */
	public boolean says(String text) {
		return UIThreadRunnable.syncExec((BoolResult) () -> Stream
				.concat(all(Label.class).map(Label::getText), all(Text.class).map(Text::getText))
				.anyMatch(said -> said.contains(text)));
	}

	private <T extends Control> Stream<T> all(Class<T> type) {
		return Window.BOT.getFinder().findControls(shell(), widgetOfType(type), true).stream();
	}

	/** Answers. */
	public void ok() {
		press("OK");
	}

	/** Answers with a day that looks wrong. */
	public OddDayQuestion okOfOddDay() {
		ok();
		return new OddDayQuestion();
	}
}
