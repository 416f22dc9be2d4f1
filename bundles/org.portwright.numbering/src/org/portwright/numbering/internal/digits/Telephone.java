package org.portwright.numbering.internal.digits;

/**
 * One number found in groups of digits.
 *
 * @param number    its E.164 digits
 * @param lastGroup the last group that belongs to it
 */
public record Telephone(long number, Form form, int lastGroup) {

	/** How a number was written. */
	public enum Form {
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
