package org.portwright.workspace.kept;

import java.nio.file.Path;
import java.util.List;

import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.sources.mail.SentMail;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * The mail from which an order has values, beside the file of the order.
 *
 * @param mail    what was read of it; numbers are read from its text
 * @param files   the mail itself, which is the source of what the order has from it, and its attachments
 * @param entry   for the journal of the order, in no file yet
 * @param placed  those of the files that were not there before, to take back where the values come to nothing
 * @param remarks what people are to know of the mail: how it was read, what of it was not, and a date to come
 */
public record KeptMail(SentMail mail, List<KeptContent> files, JournalEntry entry, PlacedFiles placed,
		List<String> remarks) {

	/** Copies the lists. */
	public KeptMail {
		files = List.copyOf(files);
		remarks = List.copyOf(remarks);
	}

	/**
	 * Lays a mail beside an order: all of it, or nothing.
	 *
	 * @param order the file of the order, which need not be there yet
	 */
	static KeptMail lay(ReceivedMail received, Path order, Recorder recorder, Host host) throws OperationException {
		var keeping = new Keeping(order);
		try {
			LaidMail laid = LaidMail.of(received, true, keeping, host);
			JournalEntry entry = recorder.entry(JournalKind.MAIL);
			laid.write(entry, recorder);
			return new KeptMail(received.mail(), laid.files(), entry, keeping.placed(),
					laid.remarks(recorder));
		} catch (OperationException | RuntimeException e) {
			keeping.placed().takeBack(e);
			throw e;
		}
	}

	/** The name of the mail beside the order. */
	public String name() {
		return files.getFirst().name();
	}
}
