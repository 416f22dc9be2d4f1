package org.portwright.sources.mail;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.sources.internal.texts.Messages;
import org.portwright.sources.mail.CopiedHead.Part;

/**
 * Reads a mail that was pasted: its source, or what a mail program copies (lines such as {@code From:}, {@code Sent:}
 * and {@code Subject:} above the text), or the text alone.
 */
@SuppressWarnings("nls")
public final class PastedMail {

	/** Fields that only the source of a mail has, by what they hold. */
	private static final Pattern OF_SOURCE = Pattern.compile("^(?:MIME-Version:[ \\t]*\\d|Content-Type:[ \\t]*\\w+/"
			+ "|Message-ID:\\s*<|Received:\\s*(?:from|by)\\s)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
	private static final Pattern FIELD = Pattern.compile("\\A[A-Za-z-]{1,76}:");
	private static final int LONGEST_HEAD = 1 << 16;

	private final CopiedHead head;
	private final List<String> remarks;

	private PastedMail(CopiedHead head, List<String> remarks) {
		this.head = head;
		this.remarks = remarks;
	}

	/** Reads what was pasted. */
	public static SentMail of(String pasted) {
		String plain = PlainLine.text(pasted).strip();
		List<String> remarks = new ArrayList<>();
		if (isSource(plain)) {
			try {
				return MailReader.read(plain.getBytes(StandardCharsets.UTF_8));
			} catch (NoMailException noSource) {
				remarks.add(noSource.getLocalizedMessage());
			}
		}
		return new PastedMail(CopiedHead.of(plain), remarks).read();
	}

	/** Returns whether a text is the source of a mail, with the fields that no mail program shows. */
	public static boolean isSource(String pasted) {
		String text = pasted.replace("\r\n", "\n").strip();
		if (!FIELD.matcher(text).find()) {
			return false;
		}
		int end = text.indexOf("\n\n");
		String head = text.substring(0, Math.min(end < 0 ? text.length() : end, LONGEST_HEAD));
		return OF_SOURCE.matcher(head).find();
	}

	private SentMail read() {
		var to = new ArrayList<>(MailHead.addresses(field(Part.TO)));
		to.addAll(MailHead.addresses(field(Part.CC)));
		String text = head.text();
		if (!field(Part.ATTACHED).isEmpty()) {
			remarks.add(NLS.bind(Messages.PastedMail_attached, PlainLine.of(field(Part.ATTACHED))));
		}
		boolean whole = text.length() <= BodyParts.LONGEST_TEXT;
		if (!whole) {
			remarks.add(NLS.bind(Messages.BodyParts_long, BodyParts.LONGEST_TEXT));
		}
		return new SentMail(MailHead.addresses(field(Part.FROM)).stream().findFirst(), to, sent(),
				PlainLine.of(field(Part.SUBJECT)), BodyParts.cut(text), List.of(), remarks, whole);
	}

	private Optional<OffsetDateTime> sent() {
		String date = field(Part.SENT);
		if (date.isEmpty()) {
			return Optional.empty();
		}
		// Apple Mail shows the zone, as in "25 November 2026 at 09:41:02 GMT".
		Optional<OffsetDateTime> exact = MailDate.of(date.replace(" at ", " "));
		if (exact.isPresent()) {
			return exact;
		}
		Optional<OffsetDateTime> local = CopiedDate.of(date);
		remarks.add(local.isPresent() ? Messages.PastedMail_zone : Messages.MailHead_date);
		return local;
	}

	private String field(Part part) {
		return head.fields().getOrDefault(part, "");
	}
}
