package org.portwright.workspace.kept;

import java.nio.file.Path;
import java.util.Optional;

import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.OperationException;

/**
 * Where the text is from that an order has values from: a file, or what was pasted.
 *
 * @param file empty where the text is from nowhere else
 */
public record TextSource(String text, Optional<Path> file) {

	/** The source of a text that was pasted or dropped. */
	public static TextSource pasted(String text) {
		return new TextSource(text, Optional.empty());
	}

	/** Returns whether a text that was read from a file is still there, although it may have been edited. */
	public static boolean isLeft(String read, String text) {
		return text.equals(read)
				|| read.lines().map(String::strip).anyMatch(line -> hasWords(line) && text.contains(line));
	}

	/**
	 * Keeps it beside a new order; empty for nothing but numbers, because the order has all of those.
	 *
	 * @param order the file of the order, which is not there yet
	 */
	public Optional<KeepFirstMail> keeping(Path order, Recorder recorder) {
		if (file.isPresent()) {
			return Optional.of(KeepFirstMail.ofFile(order, recorder, file.get()));
		}
		return hasWords(text) ? Optional.of(KeepFirstMail.pasted(order, recorder, text)) : Optional.empty();
	}

	/** Returns what is kept beside an order that has more than this text: a file, or a mail with its head. */
	Optional<ReceivedMail> received() throws OperationException {
		if (file.isPresent()) {
			return Optional.of(ReceivedMail.ofFileOrText(file.get()));
		}
		return hasWords(text) ? Optional.of(ReceivedMail.pasted(text)).filter(ReceivedMail::isHeaded)
				: Optional.empty();
	}

	private static boolean hasWords(String text) {
		return text.codePoints().anyMatch(Character::isLetter);
	}
}
