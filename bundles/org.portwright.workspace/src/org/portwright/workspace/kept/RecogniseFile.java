package org.portwright.workspace.kept;

import java.nio.file.Path;

import org.portwright.sources.mail.MailReader;
import org.portwright.sources.mail.NoMailException;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Says what a file is that somebody wants to keep with an order, by its content and never by its name. */
public final class RecogniseFile implements Calculation<RecogniseFile.Kind> {

	/** What it is, as far as it makes a difference. */
	public enum Kind {
		/** A mail: it goes into the journal with its own sender and date. */
		MAIL,
		/** A PDF or a picture: it may be the signed letter. */
		SIGNABLE,
		/** Anything else. */
		OTHER
	}

	private final Path file;

	public RecogniseFile(Path file) {
		this.file = file;
	}

	@Override
	public Kind calculate(Host host) throws OperationException {
		byte[] content = SentFile.bytes(file);
		if (KeepSignedCopy.isPossible(content)) {
			return Kind.SIGNABLE;
		}
		try {
			MailReader.read(content);
			return Kind.MAIL;
		} catch (NoMailException another) {
			return Kind.OTHER;
		}
	}
}
