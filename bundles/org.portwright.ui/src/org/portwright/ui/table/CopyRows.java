package org.portwright.ui.table;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * Copies rows as text that a spreadsheet takes: a line a row, a tab between cells. Many are written in the background.
 */
@SuppressWarnings("nls")
final class CopyRows {

	private static final int AT_ONCE = 500;

	private CopyRows() {
	}

	/** Copies the selected rows of a table to the clipboard, if there are any. */
	static void copy(NumberTable table, int columns) {
		int[] selected = table.selectedRows().toArray();
		NumberRows rows = table.shown().rows();
		Display display = table.control().getDisplay();
		if (selected.length > AT_ONCE) {
			Calculation<String> work = host -> text(rows, selected, columns);
			table.runner().run(work, RunMode.hidden(Messages.CopyRows_name), text -> put(display, text));
		} else if (selected.length > 0) {
			put(display, text(rows, selected, columns));
		}
	}

	static String text(NumberRows rows, int[] selected, int columns) {
		return IntStream.of(selected).mapToObj(row -> IntStream.range(0, columns)
				.mapToObj(column -> rows.text(row, column).replace('\t', ' ')).collect(Collectors.joining("\t")))
				.collect(Collectors.joining(System.lineSeparator()));
	}

	private static void put(Display display, String text) {
		var clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
