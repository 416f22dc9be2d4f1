package org.portwright.documents;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

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

	/** Returns what people are to know of it, in sentences for them. */
	public List<String> remarks() {
		return unprintable.isEmpty() ? List.of()
				: List.of(NLS.bind(Messages.LetterDocument_unprintable, unprintable.stream()
						.map(UnprintableCharacter::description).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}
}
