package org.portwright.ui.table;

import java.util.List;
import java.util.Optional;

import org.portwright.numbering.NumberRange;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;

/**
 * Numbers as rows, as they were at one moment. Immutable: the window shows it while a job filters and sorts it. Rows
 * are counted from 0 in the order of the file; columns are those of the table that shows it.
 */
public interface NumberRows {

	/** No rows. */
	NumberRows NONE = new NoRows();

	/** How many rows there are. */
	int size();

	/** How many numbers all rows have together. */
	long numbers();

	/** How many numbers a row stands for. */
	long numbers(int row);

	/** The numbers of a row; empty where what was typed is no number. */
	Optional<NumberRange> range(int row);

	/** The place in the list of the file of the object that has the row's numbers. */
	int entry(int row);

	/** The id of the object that has the row's numbers. */
	String object(int row);

	/** What tells the row from all others, also after a change. */
	String key(int row);

	/** What a cell shows. */
	String text(int row, int column);

	/** What is wrong with a row. */
	List<Problem> problems(int row);

	/** How much the worst problem of a row weighs. */
	default Optional<Severity> severity(int row) {
		return problems(row).stream().map(Problem::severity).min(Severity::compareTo);
	}

	/** Returns whether the user can tick a row. */
	default boolean canBeTicked(int row) {
		return false;
	}

	/** Returns whether a row is ticked. */
	default boolean isTicked(int row) {
		return false;
	}

	/** Compares two rows by one column. */
	int compare(int one, int other, int column);

	/** Whether a row has what is looked for. */
	boolean matches(int row, NumberFilter filter);
}
