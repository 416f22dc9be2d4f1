package org.portwright.cli.internal.call;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.sources.DecodedText;
import org.portwright.sources.NoTextException;

/** A text on the command line, or {@code -} for the standard input. */
@SuppressWarnings("nls")
public final class TextArgument {

	private static final String STANDARD_INPUT = "-";

	private TextArgument() {
	}

	/**
	 * Gives the text, and says on the error output what there is to know of how it was read.
	 *
	 * @param words the words of the text; none or a single dash stands for the standard input
	 * @throws WrongUseException if the standard input is too long, cannot be read or is no text
	 */
	public static String read(List<String> words, Console console) throws WrongUseException {
		if (!words.isEmpty() && !words.equals(List.of(STANDARD_INPUT))) {
			return String.join(" ", words);
		}
		byte[] input = input(console);
		if (input.length > Console.LIMIT) {
			throw new WrongUseException(NLS.bind(Messages.TextArgument_tooLong, Console.LIMIT >> 20));
		}
		try {
			DecodedText text = DecodedText.of(input);
			text.remark().ifPresent(remark -> console.err().println(NLS.bind(Messages.TextArgument_remark, remark)));
			return text.text();
		} catch (NoTextException e) {
			throw new WrongUseException(NLS.bind(Messages.TextArgument_remark, e.getMessage()));
		}
	}

	private static byte[] input(Console console) throws WrongUseException {
		try {
			return console.readInput();
		} catch (IOException e) {
			throw new WrongUseException(NLS.bind(Messages.TextArgument_unreadable, e.getMessage()));
		}
	}
}
