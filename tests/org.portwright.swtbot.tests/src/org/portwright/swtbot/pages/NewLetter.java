package org.portwright.swtbot.pages;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTableItem;

/** The wizard that drafts a letter out of what the customer wrote. */
@SuppressWarnings("nls")
public final class NewLetter extends Wizard {

	private static final int UNDERSTOOD = 0;
	private static final int LEFT = 1;

	/** The wizard that was opened. */
	public NewLetter() {
		super("New Letter of Authorization");
	}

	/** What the order will be called. */
	public String order() {
		return text("Order");
	}

	/** Calls the order. */
	public NewLetter order(String name) {
		type("Order", name);
		return this;
	}

	/** Says who bills the customer now. */
	public NewLetter losingProvider(String name) {
		type("Losing provider (To Carrier)", name);
		return this;
	}

	/** What was understood: the numbers, one entry a range. */
	public List<String> understood() {
		return firstColumn(UNDERSTOOD);
	}

	/** What was not understood, as it stands in the text. */
	public List<String> left() {
		return firstColumn(LEFT);
	}

	/** Whether numbers are ticked. */
	public boolean isTicked(String numbers) {
		return row(bot().table(UNDERSTOOD), numbers).isChecked();
	}

	/** Ticks numbers. */
	public NewLetter tick(String numbers) {
		row(bot().table(UNDERSTOOD), numbers).check();
		return this;
	}

	/** Unticks numbers. */
	public NewLetter untick(String numbers) {
		row(bot().table(UNDERSTOOD), numbers).uncheck();
		return this;
	}

	/** Opens the place in the text of what was not understood, and writes something else there. */
	public NewLetter mend(String piece, String instead) {
		SWTBotTable table = bot().table(LEFT);
		row(table, piece).doubleClick();
		bot().styledText().insertText(instead);
		return this;
	}

	/** What is selected in the text. */
	public String selected() {
		return bot().styledText().getSelection();
	}

	/** Selects numbers in the list of those that were understood. */
	public NewLetter select(String numbers) {
		row(bot().table(UNDERSTOOD), numbers).select();
		return this;
	}

	private static SWTBotTableItem row(SWTBotTable table, String text) {
		return table.getTableItem(text);
	}

	private List<String> firstColumn(int index) {
		SWTBotTable table = bot().table(index);
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, 0)).toList();
	}
}
