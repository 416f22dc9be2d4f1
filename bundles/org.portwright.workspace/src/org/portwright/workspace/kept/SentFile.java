package org.portwright.workspace.kept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portwright.sources.mail.MailReader;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/** Reads a file that somebody sent, whatever it is; a long one is refused, since all of it is kept beside the order. */
final class SentFile {

	private SentFile() {
	}

	static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	static byte[] bytes(Path file) throws OperationException {
		try {
			if (!Files.isRegularFile(file)) {
				throw OperationException.wrongInput(NLS.bind(Messages.SentFile_noFile, file));
			}
			try (InputStream in = Files.newInputStream(file)) {
				// One more than there may be: it may grow while it is read.
				byte[] content = in.readNBytes(MailReader.LARGEST + 1);
				if (content.length > MailReader.LARGEST) {
					throw OperationException
							.wrongInput(NLS.bind(Messages.SentFile_large, file, MailReader.LARGEST >> 20));
				}
				return content;
			}
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.SentFile_unreadable, file, SystemReason.of(e)), e);
		}
	}
}
