package org.portwright.documents.printing.page;

/** The line at the lower end of a row. */
enum RowRule {
	/** None. */
	NONE,
	/** A hairline under each cell, to write on. */
	CELLS,
	/** A hairline under the whole row. */
	FULL,
	/** A line under the whole row, under a table's head. */
	STRONG
}
