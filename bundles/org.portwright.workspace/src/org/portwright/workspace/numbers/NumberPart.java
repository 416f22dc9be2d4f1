package org.portwright.workspace.numbers;

import java.util.Optional;

import org.portwright.numbering.NumberRange;

/**
 * Some numbers of one entry of an order.
 *
 * @param entry id of the entry
 * @param range the numbers, all of them the entry's; empty for the entry as it stands, whatever was typed there
 */
public record NumberPart(String entry, Optional<NumberRange> range) {

	/** An entry as it stands. */
	public static NumberPart whole(String entry) {
		return new NumberPart(entry, Optional.empty());
	}
}
