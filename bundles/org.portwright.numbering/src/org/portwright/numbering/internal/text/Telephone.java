package org.portwright.numbering.internal.text;

/**
 * One number found in groups of digits.
 *
 * @param number    its E.164 digits
 * @param lastGroup the last group that belongs to it
 */
record Telephone(long number, Form form, int lastGroup) {

	/** How a number was written. */
	enum Form {
		/** With its leading 0. */
		NATIONAL,
		/** With plus sign or 00. */
		INTERNATIONAL,
		/** Without its leading 0. */
		WITHOUT_ZERO,
		/** With the country code, without plus sign. */
		WITHOUT_PLUS
	}
}
