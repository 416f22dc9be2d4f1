package org.portwright.documents.printing;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.internal.texts.Messages;

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
		return unprintable.isEmpty() ? List.of()
				: List.of(NLS.bind(Messages.LetterDocument_unprintable, unprintable.stream()
						.map(UnprintableCharacter::description).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}
}
