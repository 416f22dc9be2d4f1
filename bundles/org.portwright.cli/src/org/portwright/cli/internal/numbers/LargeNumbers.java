package org.portwright.cli.internal.numbers;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portwright.cli.internal.texts.Messages;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumbersInText;

/** What of a text is too large to be taken unless the call has {@code --large}. */
public final class LargeNumbers {

	private LargeNumbers() {
	}

	/**
	 * What is too large and how it is taken all the same, for people; empty if nothing is.
	 *
	 * @param large whether the call has {@code --large}
	 */
	public static List<String> objections(NumbersInText read, boolean large) {
		List<String> objections = new ArrayList<>();
		List<NotTaken> tooLarge = read.tooLarge();
		tooLarge.forEach(piece -> objections.add(piece.message()));
		if (!large && read.isLarge()) {
			objections.add(MessageFormat.format(Messages.LargeNumbers_sum, read.count(), NumbersInText.MOST_UNASKED));
		}
		if (!objections.isEmpty()) {
			option(large).ifPresent(objections::add);
		}
		return objections;
	}

	/**
	 * How what is too large is taken all the same; empty if it is not.
	 *
	 * @param large whether the call has {@code --large}
	 */
	static Optional<String> option(boolean large) {
		return large ? Optional.empty() : Optional.of(Messages.LargeNumbers_option);
	}
}
