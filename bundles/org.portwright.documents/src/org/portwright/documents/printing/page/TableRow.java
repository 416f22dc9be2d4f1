package org.portwright.documents.printing.page;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells a text for each column
 * @param note  a remark under the first columns, or an empty text
 */
public record TableRow(List<String> cells, String note, Style style) {

	/** Keeps a copy of the cells. */
	public TableRow {
		cells = List.copyOf(cells);
	}
}
