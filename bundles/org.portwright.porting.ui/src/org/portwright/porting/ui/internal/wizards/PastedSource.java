package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.portwright.workspace.kept.KeepFirstMail;
import org.portwright.workspace.operations.Recorder;

/**
 * What an order is made from: the file whose text is in the field, or the text that was pasted there.
 *
 * @param file empty where the text is from nowhere else
 */
record PastedSource(String text, Optional<Path> file) {

	/** Returns whether a text that was read from a file is still there, although it may have been edited. */
	static boolean isLeft(String read, String text) {
		return text.equals(read)
				|| read.lines().map(String::strip).anyMatch(line -> hasWords(line) && text.contains(line));
	}

	/** Keeps it beside an order; empty for nothing but numbers, because the order has all of those. */
	Optional<KeepFirstMail> keeping(Path order, Recorder recorder) {
		if (file.isPresent()) {
			return Optional.of(KeepFirstMail.ofFile(order, recorder, file.get()));
		}
		return hasWords(text) ? Optional.of(KeepFirstMail.pasted(order, recorder, text)) : Optional.empty();
	}

	private static boolean hasWords(String text) {
		return text.codePoints().anyMatch(Character::isLetter);
	}
}
