package org.portwright.workspace.kept;

import java.nio.file.Path;
import java.util.Optional;

import org.portwright.sources.DecodedText;
import org.portwright.sources.mail.MailReader;
import org.portwright.sources.mail.NoMailException;
import org.portwright.sources.mail.SentMail;
import org.portwright.workspace.operations.ReadTextFile;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Reads the text of a file that was sent: of a mail its text, of any other file all of it. */
public final class ReadSentText implements Calculation<ReadSentText.Read> {

	private final Path file;

	public ReadSentText(Path file) {
		this.file = file;
	}

	/**
	 * A text.
	 *
	 * @param remark what people are to know of how it was read
	 */
	public record Read(String text, Optional<String> remark) {
	}

	@Override
	public Read calculate(Host host) throws OperationException {
		try {
			SentMail mail = MailReader.read(SentFile.bytes(file));
			return new Read(mail.text(), mail.remarks().isEmpty() ? Optional.empty()
					: Optional.of(String.join(" ", mail.remarks()))); //$NON-NLS-1$
		} catch (NoMailException another) {
			DecodedText text = new ReadTextFile(file).calculate(host);
			return new Read(text.text(), text.remark());
		}
	}
}
