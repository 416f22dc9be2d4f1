package org.portwright.porting.addresses;

import java.util.Arrays;
import java.util.Optional;

/**
 * The postcode at the end of a line.
 *
 * @param before   what stands before it
 * @param postcode as Royal Mail writes it, or as it is written where letters and digits were confused
 */
@SuppressWarnings("nls")
record PostcodeAtEnd(String before, String postcode) {

	/** A postcode has one or two words. */
	static Optional<PostcodeAtEnd> of(String line) {
		String[] words = line.split(" ");
		for (int count = Math.min(2, words.length); count >= 1; count--) {
			String end = String.join(" ", Arrays.copyOfRange(words, words.length - count, words.length));
			String before = String.join(" ", Arrays.copyOfRange(words, 0, words.length - count));
			Postcode postcode = Postcode.of(end);
			if (postcode.wellFormed() || mistyped(end, postcode)) {
				return Optional.of(new PostcodeAtEnd(before, postcode.text()));
			}
		}
		return Optional.empty();
	}

	/** Letters and digits that look alike were confused; what has none of both is no postcode. */
	private static boolean mistyped(String text, Postcode postcode) {
		return text.chars().anyMatch(Character::isDigit) && Character.isLetter(text.charAt(0))
				&& postcode.withoutLookAlikes().isPresent();
	}
}
