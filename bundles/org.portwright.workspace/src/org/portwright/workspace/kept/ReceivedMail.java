package org.portwright.workspace.kept;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portwright.sources.DecodedText;
import org.portwright.sources.NoTextException;
import org.portwright.sources.mail.MailReader;
import org.portwright.sources.mail.NoMailException;
import org.portwright.sources.mail.PastedMail;
import org.portwright.sources.mail.SentMail;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/**
 * A mail as it came, and what was read of it.
 *
 * @param mail    what was read of it
 * @param name    what it was called
 * @param type    its media type
 * @param content all of it
 */
@SuppressWarnings("nls")
record ReceivedMail(SentMail mail, String name, String type, byte[] content) {

	private static final String MAIL = "message/rfc822";
	private static final String TEXT = "text/plain";

	/** Reads a mail, on the thread that works. */
	interface Source {

		ReceivedMail read() throws OperationException;
	}

	/** Reads a mail that lies in a file. */
	static ReceivedMail ofFile(Path file) throws OperationException {
		byte[] content = SentFile.bytes(file);
		try {
			return new ReceivedMail(MailReader.read(content), SentFile.name(file), MAIL, content);
		} catch (NoMailException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.AddMail_noMail, file, e.getMessage()), e);
		}
	}

	/** Reads a mail that lies in a file, or was copied into one: then it is a text with or without a head. */
	static ReceivedMail ofFileOrText(Path file) throws OperationException {
		byte[] content = SentFile.bytes(file);
		try {
			return new ReceivedMail(MailReader.read(content), SentFile.name(file), MAIL, content);
		} catch (NoMailException noMail) {
			try {
				String text = DecodedText.of(content).text();
				if (text.isBlank()) {
					throw OperationException.wrongInput(NLS.bind(Messages.AddMail_noMail, file, noMail.getMessage()),
							noMail);
				}
				return new ReceivedMail(PastedMail.of(text), SentFile.name(file), TEXT, content);
			} catch (NoTextException e) {
				throw OperationException.wrongInput(NLS.bind(Messages.AddMail_noMail, file, e.getMessage()), e);
			}
		}
	}

	/** Reads a mail that was pasted. */
	static ReceivedMail pasted(String text) throws OperationException {
		if (text.isBlank()) {
			throw OperationException.wrongInput(Messages.AddMail_nothing);
		}
		boolean source = PastedMail.isSource(text);
		return new ReceivedMail(PastedMail.of(text), Messages.AddMail_pasted + (source ? ".eml" : ".txt"),
				source ? MAIL : TEXT, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Returns whether it says from whom it is, when it was sent or what it is about; otherwise it is a note. */
	boolean isHeaded() {
		return mail.from().isPresent() || mail.sent().isPresent() || !mail.subject().isEmpty();
	}
}
