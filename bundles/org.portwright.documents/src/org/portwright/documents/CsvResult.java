package org.portwright.documents;

import java.util.List;

import org.portwright.model.PortedNumbers;

/**
 * What came of making a list of numbers.
 *
 * @param leftOut the order's entries that are not in the list: no E.164 number, the last before the first, or more than
 *                {@link NumberCsv#MAX_RANGE} numbers
 */
public record CsvResult(long numbers, List<PortedNumbers> leftOut) {

	/** Keeps a copy of the list. */
	public CsvResult {
		leftOut = List.copyOf(leftOut);
	}
}
