package org.portwright.swtbot.pages;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The dialog that finds a part of a number anywhere. */
@SuppressWarnings("nls")
public final class FindNumber extends Dialog {

	FindNumber() {
		super("Find Number");
	}

	/** Writes into the field, in the place of what stands there. */
	public void type(String part) {
		bot().textWithLabel("Number:").setText(part);
	}

	/** Where the numbers were found: what they are there, and in which file. */
	public List<String> places() {
		SWTBotTable table = bot().table();
		return IntStream.range(0, table.rowCount()).mapToObj(row -> table.cell(row, 1) + ": " + table.cell(row, 2))
				.toList();
	}

	/** Opens one of the places. */
	public void open(int place) {
		bot().table().select(place);
		press("Open");
	}
}
