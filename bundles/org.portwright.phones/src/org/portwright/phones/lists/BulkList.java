package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.List;

import org.portwright.porting.written.MacAddress;

/**
 * Phones as a list for Microsoft, and what is to be known of it before it is sent.
 *
 * @param rows the phones that it has
 */
public record BulkList(List<Row> rows, List<BulkProblem> problems) {

	/**
	 * A row of a list for Microsoft.
	 *
	 * @param phone the id of the phone
	 * @param text  the account for bulk sign-in, or the location for provisioning
	 */
	public record Row(String phone, MacAddress mac, String text) {
	}

	/** As many phones does a bulk sign-in take at once. Source: as {@link BulkError}. */
	public static final int BATCH = 100;
	/** As many bulk sign-ins run at once in a region. Source: as {@link BulkError}. */
	public static final int BATCHES_AT_ONCE = 3;

	/** Copies the lists. */
	public BulkList {
		rows = List.copyOf(rows);
		problems = List.copyOf(problems);
	}

	/** The rows in lists that are short enough to be sent. */
	public List<List<Row>> batches() {
		List<List<Row>> batches = new ArrayList<>();
		for (int from = 0; from < rows.size(); from += BATCH) {
			batches.add(rows.subList(from, Math.min(rows.size(), from + BATCH)));
		}
		return batches;
	}
}
