package org.portwright.swtbot.pages;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.nebula.nattable.finder.SWTNatTableBot;
import org.eclipse.swtbot.nebula.nattable.finder.widgets.SWTBotNatTable;

/** The table of the numbers of an order. */
@SuppressWarnings("nls")
public final class NumbersTable {

	private static final int PROBLEM = 4;

	private final SWTBotNatTable table;

	NumbersTable(SWTBotEditor editor) {
		table = new SWTNatTableBot(editor.getWidget()).nattable();
	}

	/** Clicks on the head of a column. */
	public void sort(int column) {
		table.click(0, column);
	}

	/** Says by the menu of a row, counted from 1, what its numbers are wanted for. */
	public void want(int row, String usage) {
		table.click(row, 0);
		table.contextMenu(row, 0).menu("Usage wanted").menu(usage).click();
	}

	/** What is wrong with the numbers of a row, counted from 1. */
	public String problem(int row) {
		return table.getCellDataValueByPosition(row, PROBLEM);
	}

	/** Confirms the numbers of a row, counted from 1, by its menu. */
	public void confirm(int row) {
		table.click(row, 0);
		table.contextMenu(row, 0).menu("Confirm").click();
	}

	/** The numbers, one entry a row. */
	public List<String> numbers() {
		return IntStream.range(1, table.rowCount()).mapToObj(row -> table.getCellDataValueByPosition(row, 0)).toList();
	}
}
