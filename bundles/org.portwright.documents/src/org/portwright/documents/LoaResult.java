package org.portwright.documents;

import java.util.List;

/**
 * What came of making a Letter of Authorization.
 *
 * @param unprintable the characters that it shows as a box, each once, in the order of their codes
 */
public record LoaResult(int pages, List<UnprintableCharacter> unprintable) {

	/** Keeps a copy of the list. */
	public LoaResult {
		unprintable = List.copyOf(unprintable);
	}
}
