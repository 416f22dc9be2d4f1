package org.portwright.phones.lists;

import java.util.List;
import java.util.Optional;

import org.portwright.sources.SentRow;
import org.portwright.sources.SentText;

/** Cells that are struck through or hidden, as Markdown and HTML have them: what they say may hold no longer. */
@SuppressWarnings("nls")
final class StruckCells {

	private static final String STRUCK = "~~";

	private StruckCells() {
	}

	/** Returns whether something of a cell is struck through or hidden. */
	static boolean isStruck(String cell) {
		int begin = cell.indexOf(STRUCK);
		return begin >= 0 && cell.indexOf(STRUCK, begin + STRUCK.length()) > begin || cell.contains(SentText.HIDDEN);
	}

	/** Returns whether that is so with the cell by which the phone of a row is known: the first that is not empty. */
	static boolean isKey(SentRow row, List<ListColumn> read) {
		if (row.cells().stream().noneMatch(StruckCells::isStruck)) {
			return false;
		}
		Optional<String> mac = read.stream().filter(column -> column.field().equals(Optional.of(PhoneField.MAC)))
				.map(column -> ColumnCells.text(row, column.index())).filter(cell -> !cell.isEmpty()).findFirst();
		return mac.or(() -> row.cells().stream().filter(cell -> !cell.isBlank()).findFirst()).map(StruckCells::isStruck)
				.orElse(false);
	}

	/** Returns a row without the signs. */
	static SentRow without(SentRow row) {
		return new SentRow(row.line(), row.cells().stream().map(cell -> cell.replace(STRUCK, "")
				.replace(SentText.HIDDEN, "").replace(SentText.SHOWN, "")).toList());
	}
}
