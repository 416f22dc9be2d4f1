package org.portwright.documents.printing;

import java.util.List;

/**
 * What came of making a PDF.
 *
 * @param unprintable the characters that it shows as a box, each once, in the order of their codes
 */
public record PrintedPdf(int pages, List<UnprintableCharacter> unprintable) {

	/** Keeps a copy of the list. */
	public PrintedPdf {
		unprintable = List.copyOf(unprintable);
	}

	/** Returns what people are to know of it, in sentences for them. */
	public List<String> remarks() {
		return UnprintableCharacter.remarks(unprintable);
	}
}
