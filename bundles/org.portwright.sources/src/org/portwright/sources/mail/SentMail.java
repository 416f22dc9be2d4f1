package org.portwright.sources.mail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A mail that somebody sent. Its texts hold no control characters but tabulators and line ends, and none that turn the
 * direction of writing.
 *
 * @param from        who wrote it; empty if it does not say so
 * @param to          who was to read it, those in copy behind the others
 * @param sent        when it was sent, in the time zone of who sent it; empty if it does not say so, or no date is in
 *                    it
 * @param subject     its subject, in one line; empty without one
 * @param text        its plain text, or what its HTML shows, or both where they differ; lines end with a line feed
 * @param attachments what hangs on it, pictures of its text among it
 * @param remarks     what people are to know of how it was read, in sentences for them
 * @param whole       whether all of it is here; if not, the file has more
 */
public record SentMail(Optional<Address> from, List<Address> to, Optional<OffsetDateTime> sent, String subject,
		String text, List<MailAttachment> attachments, List<String> remarks, boolean whole) {

	/**
	 * Who wrote a mail or was to read it.
	 *
	 * @param name    as the mail calls them, empty if it does not
	 * @param address their address, or whatever stands in its place
	 */
	public record Address(String name, String address) {

		/** How people write it: the name with the address behind it, or what there is of the two. */
		public String shown() {
			if (name.isEmpty() || name.equals(address)) {
				return address;
			}
			return address.isEmpty() ? name : name + " <" + address + ">"; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Copies the lists. */
	public SentMail {
		to = List.copyOf(to);
		attachments = List.copyOf(attachments);
		remarks = List.copyOf(remarks);
	}
}
