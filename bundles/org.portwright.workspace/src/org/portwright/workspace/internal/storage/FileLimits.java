package org.portwright.workspace.internal.storage;

import java.text.NumberFormat;

/**
 * How large a model file may be, for whoever reads or writes one. Both were measured in a heap of 1 GiB, what Java
 * takes by default on a machine with 4 GiB: at the limits every command does its work there, the letter of half a
 * million numbers as PDF too; with 512 MiB not all do. Real orders are far below: no block that Ofcom allocates has
 * more than 10,000 numbers, and those are one entry.
 */
final class FileLimits {

	/** Bytes: a tenant with 200,000 numbers and everything that is known of them. */
	static final int BYTES = 128 << 20;

	/** Entries of lists and groups of fields. Each takes more memory than its bytes say. */
	static final int ENTRIES = 500_000;

	private static final int MEBIBYTE = 1 << 20;

	private FileLimits() {
	}

	/** The bytes in MB, for messages. */
	static String megabytes() {
		return String.valueOf(BYTES / MEBIBYTE);
	}

	/** The entries as people write the number, for messages. */
	static String entries() {
		return NumberFormat.getIntegerInstance().format(ENTRIES);
	}
}
