package org.portwright.swtbot.pages;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The wizard that drafts a letter out of what the customer wrote. */
@SuppressWarnings("nls")
public final class NewLetter extends Wizard {

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
		return firstColumn(0);
	}

	/** What was not understood, as it stands in the text. */
	public List<String> left() {
		return firstColumn(1);
	}

	private List<String> firstColumn(int index) {
		SWTBotTable table = bot().table(index);
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, 0)).toList();
	}
}
