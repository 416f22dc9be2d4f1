package org.portwright.documents.internal.pdf;

import java.lang.Character.UnicodeBlock;
import java.util.Set;
import java.util.stream.IntStream;

/** The characters that people type into a form's fields: Latin with accents, Greek and Cyrillic. */
final class TypedLetters {

	private static final Set<UnicodeBlock> BLOCKS = Set.of(UnicodeBlock.BASIC_LATIN, UnicodeBlock.LATIN_1_SUPPLEMENT,
			UnicodeBlock.LATIN_EXTENDED_A, UnicodeBlock.GREEK, UnicodeBlock.CYRILLIC);
	private static final int END = 0x0500;

	private TypedLetters() {
	}

	/** Those of them that a font has. */
	static IntStream in(Face face) {
		return IntStream.range(' ', END).filter(codePoint -> BLOCKS.contains(UnicodeBlock.of(codePoint)))
				.filter(face::covers);
	}
}
