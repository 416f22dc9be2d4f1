package org.portwright.sources.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.sources.internal.texts.Messages;

/** The head of a mail: who, to whom, when and about what. The first of several fields of one name counts. */
@SuppressWarnings("nls")
final class MailHead {

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	/** One of these has every mail, and hardly any other text in a first line. */
	private static final Set<String> OF_MAILS = Set.of("from", "date", "subject", "received", "message-id",
			"mime-version", "return-path");
	/** More readers than that nobody looks at. */
	private static final int MOST_READERS = 1000;
	private static final int LONGEST_SUBJECT = 1000;

	private boolean one;
	private boolean dated;
	private boolean zoneless;
	private boolean report;
	private Optional<SentMail.Address> from = Optional.empty();
	private final List<SentMail.Address> to = new ArrayList<>();
	private final List<SentMail.Address> copied = new ArrayList<>();
	private Optional<OffsetDateTime> sent = Optional.empty();
	private @Nullable String subject;

	/** Takes a field that stands in the head of the mail itself. */
	void add(Field field) {
		String name = field.getName().trim().toLowerCase(Locale.ROOT);
		one |= OF_MAILS.contains(name);
		switch (name) {
		case "from" -> from = from.or(() -> addresses(field).stream().findFirst());
		case "to" -> to.addAll(addresses(field));
		case "cc" -> copied.addAll(addresses(field));
		case "date" -> {
			sent = sent.or(() -> MailDate.of(body(field)));
			dated = true;
		}
		case "x-ms-journal-report" -> report = true;
		case "sent" -> copiedDate(body(field));
		case "subject" -> subject = subject == null ? decoded(body(field)) : subject;
		default -> {
			// Ways, signatures and programs: nothing that people wrote.
		}
		}
	}

	/** A mail that was copied into a file has its date as the program showed it. */
	private void copiedDate(String date) {
		if (sent.isEmpty()) {
			sent = CopiedDate.of(date);
			zoneless = sent.isPresent();
			dated = true;
		}
	}

	/** Whether these are the fields of a mail. */
	boolean isOne() {
		return one;
	}

	/** Whether a server of mails wrote it around the mail that is meant. */
	boolean isReport() {
		return report;
	}

	/** What it is about; empty if it does not say so. */
	String subject() {
		@Nullable
		String said = subject;
		return said == null ? "" : said;
	}

	/** The mail with its parts. */
	SentMail with(BodyParts parts) {
		to.addAll(copied);
		// The text comes first: only with it is known whether all of it is there.
		String text = parts.text();
		var remarks = new ArrayList<>(parts.remarks());
		if (dated && sent.isEmpty()) {
			remarks.add(Messages.MailHead_date);
		}
		if (zoneless) {
			remarks.add(Messages.PastedMail_zone);
		}
		boolean cut = to.size() > MOST_READERS;
		if (cut) {
			remarks.add(NLS.bind(Messages.MailHead_readers, MOST_READERS));
		}
		return new SentMail(from, cut ? to.subList(0, MOST_READERS) : to,
				sent, subject(), text, parts.attachments(), remarks,
				parts.isWhole() && !cut);
	}

	private static List<SentMail.Address> addresses(Field field) {
		return addresses(body(field));
	}

	/** Those that a field names. */
	static List<SentMail.Address> addresses(String field) {
		ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, field);
		return LenientAddressParser.DEFAULT.parseAddressList(bytes, new ParserCursor(0, bytes.length())).flatten()
				.stream().map(MailHead::address).filter(read -> !read.shown().isEmpty()).toList();
	}

	private static SentMail.Address address(Mailbox box) {
		@Nullable
		String name = box.getName();
		@Nullable
		String address = box.getAddress();
		String called = name == null ? "" : PlainLine.of(name);
		String written = address == null ? "" : PlainLine.of(address);
		// Without an address the library takes a name for one.
		return called.isEmpty() && written.indexOf('@') < 0 ? new SentMail.Address(written, "")
				: new SentMail.Address(called, written);
	}

	private static String decoded(String body) {
		String text = PlainLine.of(DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, WINDOWS));
		return text.length() > LONGEST_SUBJECT ? text.substring(0, LONGEST_SUBJECT) + "…" : text;
	}

	/** What stands behind the colon: in UTF-8 where it fits, as mail programs send it that know better than to. */
	private static String body(Field field) {
		@Nullable
		ByteSequence raw = field.getRaw();
		if (raw == null) {
			@Nullable
			String body = field.getBody();
			return body == null ? "" : body;
		}
		String line;
		try {
			line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw.toByteArray())).toString();
		} catch (CharacterCodingException notUtf8) {
			line = new String(raw.toByteArray(), WINDOWS);
		}
		return MimeUtil.unfold(line.substring(line.indexOf(':') + 1)).strip();
	}
}
