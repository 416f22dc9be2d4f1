package org.portwright.workspace.kept;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.porting.written.WrittenDate;
import org.portwright.sources.mail.MailAttachment;
import org.portwright.sources.mail.SentMail;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * A mail that lies beside an order, with its attachments.
 *
 * @param files the mail itself, if it is kept, then its attachments
 */
@SuppressWarnings("nls")
record LaidMail(ReceivedMail received, List<KeptContent> files) {

	private static final int MOST_READERS = 20;

	/**
	 * Lays a mail there. Its attachments are kept as files of their own as well, because people open those.
	 *
	 * @param itself whether the mail itself is kept, too
	 */
	static LaidMail of(ReceivedMail received, boolean itself, Keeping keeping, Host host) throws OperationException {
		List<MailAttachment> attachments = received.mail().attachments();
		var progress = SubMonitor.convert(host.monitor(), attachments.size() + 1);
		List<KeptContent> files = new ArrayList<>();
		if (itself) {
			files.add(keeping.keep(received.name(), received.type(), received.content()));
		}
		for (MailAttachment attachment : attachments) {
			progress.split(1);
			files.add(keeping.keep(attachment.name(), attachment.type(), bytes(attachment)));
		}
		return new LaidMail(received, List.copyOf(files));
	}

	private static byte[] bytes(MailAttachment attachment) {
		try {
			return attachment.open().readAllBytes();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Writes it into an entry that is in no file yet. */
	void write(JournalEntry entry, Recorder recorder) {
		SentMail mail = received.mail();
		boolean headed = received.isHeaded();
		entry.setKind(headed ? JournalKind.MAIL : JournalKind.NOTE);
		if (headed) {
			entry.setWho(mail.from().map(SentMail.Address::shown).orElse(""));
			entry.setRecorded(recorder.now());
		}
		mail.sent().ifPresent(sent -> {
			entry.setWhen(sent.toInstant());
			entry.setDayOnly(false);
		});
		if (!mail.subject().isEmpty()) {
			entry.setSubject(mail.subject());
		}
		entry.setText(text());
		files.forEach(kept -> entry.getFiles().add(kept.made()));
	}

	/** Returns remarks for the user: how the mail was read, and whether its date cannot be right. */
	List<String> remarks(Recorder recorder) {
		List<String> remarks = new ArrayList<>(received.mail().remarks());
		LocalDate today = UkDay.at(recorder.now());
		received.mail().sent().map(sent -> UkDay.at(sent.toInstant())).filter(day -> day.isAfter(today))
				.map(day -> NLS.bind(Messages.AddMail_future, WrittenDate.shown(day), WrittenDate.shown(today)))
				.ifPresent(remarks::add);
		return remarks;
	}

	private String text() {
		SentMail mail = received.mail();
		if (mail.to().isEmpty()) {
			return mail.text();
		}
		String readers = mail.to().stream().limit(MOST_READERS).map(SentMail.Address::shown)
				.collect(Collectors.joining(", "));
		int more = mail.to().size() - MOST_READERS;
		return NLS.bind(Messages.AddMail_to, more > 0 ? NLS.bind(Messages.AddMail_more, readers, more) : readers)
				+ "\n\n" + mail.text();
	}
}
