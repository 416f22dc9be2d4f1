package org.portwright.ui.table;

/** How rows are sorted. */
record Sorting(int column, boolean descending) {

	/** Compares two rows; equal ones stay in the order of the file. */
	int compare(NumberRows rows, int one, int other) {
		int result = descending ? rows.compare(other, one, column) : rows.compare(one, other, column);
		return result != 0 ? result : Integer.compare(one, other);
	}
}
