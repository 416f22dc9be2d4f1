package org.portwright.workspace.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portwright.sources.DecodedText;
import org.portwright.sources.NoTextException;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Reads a file that somebody sent as text. It may be anything, of any length. */
public final class ReadTextFile implements Calculation<DecodedText> {

	private static final String MODEL = "https://portwright.org/model/"; //$NON-NLS-1$
	private static final int FIRST_LINES = 10;

	private final Path file;

	/** @param file refused where it is longer than {@link ReadNumberText#MOST_BYTES} */
	public ReadTextFile(Path file) {
		this.file = file;
	}

	@Override
	public DecodedText calculate(Host host) throws OperationException {
		Path name = file.getFileName();
		try {
			if (!Files.isRegularFile(file)) {
				throw OperationException.wrongInput(NLS.bind(Messages.ReadTextFile_noFile, file));
			}
			byte[] content = bytes();
			if (content.length > ReadNumberText.MOST_BYTES) {
				throw OperationException.wrongInput(
						NLS.bind(Messages.ReadTextFile_tooLarge, name, ReadNumberText.MOST_BYTES >> 20));
			}
			DecodedText text = DecodedText.of(content);
			check(text.text(), String.valueOf(name));
			return text;
		} catch (NoTextException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.ReadTextFile_noText, name, e.getMessage()), e);
		} catch (IOException e) {
			throw OperationException
					.wrongInput(NLS.bind(Messages.ReadTextFile_unreadable, name, SystemReason.of(e)), e);
		}
	}

	/**
	 * Refuses the text of a file of Portwright's.
	 *
	 * @param name what the text is called, for people
	 */
	public static void check(String text, String name) throws OperationException {
		if (isModelFile(text)) {
			throw OperationException.wrongInput(NLS.bind(Messages.ReadTextFile_ours, name));
		}
	}

	/** Returns whether it is the file of a tenant or an order: that has numbers and addresses, but in no list. */
	private static boolean isModelFile(String text) {
		String start = text.stripLeading();
		return start.startsWith("<?xml") && start.lines().limit(FIRST_LINES) //$NON-NLS-1$
				.anyMatch(line -> line.contains(MODEL));
	}

	/** At most one more than there may be: it may grow while it is read. */
	private byte[] bytes() throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(ReadNumberText.MOST_BYTES + 1);
		}
	}
}
