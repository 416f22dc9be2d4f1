package org.portwright.workspace.numbers;

import org.portwright.numbering.NumbersInText;

/**
 * The numbers of a text that a person takes.
 *
 * @param read  all numbers of the text
 * @param taken those of them that are wanted
 */
public record TakenNumbers(NumbersInText read, NumbersInText taken) {

	/** The doubtful ones of numbers that were left out before; what cannot be ported is left out again. */
	public static TakenNumbers doubtful(NumbersInText left) {
		return new TakenNumbers(left, left.withDoubtful());
	}
}
