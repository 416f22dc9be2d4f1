package org.portwright.workspace.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.PortOrder;
import org.portwright.sources.mail.MailAddress;
import org.portwright.sources.mail.MailAttachment;
import org.portwright.sources.mail.MailReader;
import org.portwright.sources.mail.NoMailException;
import org.portwright.sources.mail.PastedMail;
import org.portwright.sources.mail.SentMail;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Takes a mail into the journal of an order: a note of its own date and sender, with its attachments kept beside the
 * order. Where not all of the mail could be read, the mail itself is kept, too.
 */
@SuppressWarnings("nls")
public final class AddMail extends JournalWork<AddMail.Read> {

	private static final String MAIL = "message/rfc822";
	private static final String ENDING = ".eml";
	private static final int MOST_READERS = 20;

	/** Reads the mail, on the thread that works. */
	private interface Source {

		SentMail read() throws OperationException;

		/** What it was called, and all of it. */
		String name();

		byte[] bytes() throws OperationException;
	}

	/**
	 * A mail that was read.
	 *
	 * @param files what was kept of it
	 */
	record Read(SentMail mail, List<KeptContent> files) {
	}

	private final Source source;

	private AddMail(WorkspaceModel model, ModelFile file, Recorder recorder, Source source) {
		super(model, file, recorder);
		this.source = source;
	}

	/**
	 * Takes a mail that lies in a file.
	 *
	 * @param file a file with a port order
	 */
	public static AddMail ofFile(WorkspaceModel model, ModelFile file, Recorder recorder, Path mail) {
		return new AddMail(model, file, recorder, new Source() {

			@Override
			public SentMail read() throws OperationException {
				try {
					return MailReader.read(bytes());
				} catch (NoMailException e) {
					throw OperationException.wrongInput(NLS.bind(Messages.AddMail_noMail, mail, e.getMessage()), e);
				}
			}

			@Override
			public String name() {
				return SentFile.name(mail);
			}

			@Override
			public byte[] bytes() throws OperationException {
				return SentFile.bytes(mail);
			}
		});
	}

	/**
	 * Takes a mail that was pasted, with or without its head; without one it is a note.
	 *
	 * @param file a file with a port order
	 */
	public static AddMail pasted(WorkspaceModel model, ModelFile file, Recorder recorder, String text) {
		return new AddMail(model, file, recorder, new Source() {

			@Override
			public SentMail read() throws OperationException {
				if (text.isBlank()) {
					throw OperationException.wrongInput(Messages.AddMail_nothing);
				}
				return PastedMail.of(text);
			}

			@Override
			public String name() {
				return Messages.AddMail_pasted + ENDING;
			}

			@Override
			public byte[] bytes() {
				return text.getBytes(StandardCharsets.UTF_8);
			}
		});
	}

	@Override
	public Read work(Path order, Host host) throws OperationException {
		SentMail mail = source.read();
		var keeping = new Keeping(order);
		List<KeptContent> files = new ArrayList<>();
		var progress = SubMonitor.convert(host.monitor(), mail.attachments().size());
		for (MailAttachment attachment : mail.attachments()) {
			progress.split(1);
			files.add(keeping.keep(name(attachment), attachment.type(), bytes(attachment)));
		}
		if (!mail.whole()) {
			files.add(keeping.keep(source.name(), MAIL, source.bytes()));
		}
		return new Read(mail, files);
	}

	/** Mails within mails often have no name but their subject. */
	private static String name(MailAttachment attachment) {
		if (attachment.isMail() && attachment.name().isEmpty()) {
			try {
				String subject = attachment.mail().subject();
				return subject.isEmpty() ? "" : subject.replaceAll("[/\\\\]", "_") + ENDING;
			} catch (NoMailException noMail) {
				return "";
			}
		}
		return attachment.name();
	}

	private static byte[] bytes(MailAttachment attachment) {
		try {
			return attachment.open().readAllBytes();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	String label() {
		return Messages.AddMail_label;
	}

	@Override
	List<Command> write(Read read, PortOrder order, JournalEntry entry) {
		SentMail mail = read.mail;
		boolean headed = mail.from().isPresent() || mail.sent().isPresent() || !mail.subject().isEmpty();
		entry.setKind(headed ? JournalKind.MAIL : JournalKind.NOTE);
		if (headed) {
			entry.setWho(mail.from().map(MailAddress::shown).orElse(""));
			entry.setRecorded(recorder().now());
		}
		mail.sent().ifPresent(sent -> {
			entry.setWhen(sent.toInstant());
			entry.setDayOnly(false);
		});
		if (!mail.subject().isEmpty()) {
			entry.setSubject(mail.subject());
		}
		entry.setText(text(mail));
		read.files.forEach(kept -> entry.getFiles().add(kept.made()));
		return List.of();
	}

	private static String text(SentMail mail) {
		if (mail.to().isEmpty()) {
			return mail.text();
		}
		String readers = mail.to().stream().limit(MOST_READERS).map(MailAddress::shown)
				.collect(Collectors.joining(", "));
		int more = mail.to().size() - MOST_READERS;
		return NLS.bind(Messages.AddMail_to, more > 0 ? NLS.bind(Messages.AddMail_more, readers, more) : readers)
				+ "\n\n" + mail.text();
	}

	@Override
	List<KeptContent> contents(Read read) {
		return read.files;
	}

	@Override
	List<String> remarks(Read read) {
		return read.mail.remarks();
	}
}
