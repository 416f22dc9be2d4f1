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

	/** Returns the last postcode in a line that has more behind it; one that may be mistyped is none there. */
	static Optional<PostcodeAtEnd> within(String line) {
		String[] words = line.split(" ");
		for (int end = words.length - 1; end > 0; end--) {
			String part = String.join(" ", Arrays.copyOfRange(words, 0, end));
			Optional<PostcodeAtEnd> found = of(part).filter(one -> Postcode.of(one.postcode()).wellFormed());
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** What is behind it in the line that it was found in. */
	String behind(String line) {
		String[] words = line.substring(before.length()).strip().split(" ");
		int count = Postcode.of(words[0]).wellFormed() ? 1 : 2;
		return String.join(" ", Arrays.copyOfRange(words, count, words.length));
	}

	/** Letters and digits that look alike were confused; what has none of both is no postcode. */
	private static boolean mistyped(String text, Postcode postcode) {
		return text.chars().anyMatch(Character::isDigit) && Character.isLetter(text.charAt(0))
				&& postcode.withoutLookAlikes().isPresent();
	}
}
