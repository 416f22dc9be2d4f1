package org.portwright.swtbot.pages;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;

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

	/** Where the numbers were found: what they are there, and in which file; all rows as they are in one moment. */
	public List<String> places() {
		Table table = bot().table().widget;
		return UIThreadRunnable.syncExec((ListResult<String>) () -> Stream.of(table.getItems())
				.map(row -> row.getText(1) + ": " + row.getText(2)).toList());
	}

	/** Opens one of the places. */
	public void open(int place) {
		bot().table().select(place);
		press("Open");
	}
}
