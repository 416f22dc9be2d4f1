package org.portwright.workspace.kept;

import java.util.List;

import org.portwright.model.JournalEntry;
import org.portwright.sources.mail.SentMail;

/**
 * The mail from which an order is made.
 *
 * @param mail   what was read of it; numbers are read from its text
 * @param files  the mail itself, which is the source of what the order has from it, and its attachments
 * @param entry  for the journal of the order, in no file yet
 * @param placed those of the files that were not there before, to take back where the order is not made
 */
public record FirstMail(SentMail mail, List<KeptContent> files, JournalEntry entry, PlacedFiles placed) {

	/** Copies the list. */
	public FirstMail {
		files = List.copyOf(files);
	}

	/** The name of the mail beside the order. */
	public String name() {
		return files.getFirst().name();
	}

	/** What people are to know of it: how it was read, and what of it was not. */
	public List<String> remarks() {
		return mail.remarks();
	}
}
