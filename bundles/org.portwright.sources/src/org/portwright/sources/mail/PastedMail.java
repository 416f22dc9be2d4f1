package org.portwright.sources.mail;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a mail that was pasted: its source, or what a mail program copies (lines such as {@code From:}, {@code Sent:}
 * and {@code Subject:} above the text), or the text alone.
 */
@SuppressWarnings("nls")
public final class PastedMail {

	private static final Pattern FIELD = Pattern.compile("(\\p{Alpha}[\\p{Alnum}-]{0,40}):[ \\t]*(.*)");
	/** Two of these make lines a head; one alone may be the first sentence. */
	private static final Set<String> TELLING = Set.of("from", "sent", "date", "to", "subject", "cc");
	/** Only the source of a mail has them. */
	private static final Set<String> OF_SOURCE = Set.of("mime-version", "content-type", "received", "message-id");
	private static final int LONGEST_HEAD = 200;

	private final Map<String, String> fields = new LinkedHashMap<>();
	private final List<String> remarks = new ArrayList<>();
	private final String text;

	private PastedMail(String pasted) {
		int at = 0;
		String last = "";
		int lines = 0;
		while (at < pasted.length() && lines++ < LONGEST_HEAD) {
			int end = pasted.indexOf('\n', at);
			String line = end < 0 ? pasted.substring(at) : pasted.substring(at, end);
			Matcher field = FIELD.matcher(line);
			if (field.matches()) {
				last = line.substring(field.start(1), field.end(1)).toLowerCase(Locale.ROOT);
				fields.putIfAbsent(last, line.substring(field.start(2)).strip());
			} else if (!last.isEmpty() && !line.isBlank() && Character.isWhitespace(line.charAt(0))) {
				fields.merge(last, line.strip(), (before, more) -> before + " " + more);
			} else {
				break;
			}
			at = end < 0 ? pasted.length() : end + 1;
		}
		boolean head = TELLING.stream().filter(fields::containsKey).count() > 1;
		if (!head) {
			fields.clear();
		}
		text = (head ? pasted.substring(at) : pasted).strip();
	}

	/** Reads what was pasted. */
	public static SentMail of(String pasted) {
		String plain = PlainLine.text(pasted).strip();
		var mail = new PastedMail(plain);
		if (OF_SOURCE.stream().anyMatch(mail.fields::containsKey)) {
			try {
				return MailReader.read(plain.getBytes(StandardCharsets.UTF_8));
			} catch (NoMailException noSource) {
				mail.remarks.add(noSource.getLocalizedMessage());
			}
		}
		return mail.read();
	}

	private SentMail read() {
		var to = new ArrayList<>(MailHead.addresses(field("to")));
		to.addAll(MailHead.addresses(field("cc")));
		return new SentMail(MailHead.addresses(field("from")).stream().findFirst(), to, sent(),
				PlainLine.of(field("subject")), text, List.of(), remarks, true);
	}

	private Optional<OffsetDateTime> sent() {
		String date = fields.containsKey("sent") ? field("sent") : field("date");
		if (date.isEmpty()) {
			return Optional.empty();
		}
		Optional<OffsetDateTime> exact = MailDate.of(date);
		if (exact.isPresent()) {
			return exact;
		}
		Optional<OffsetDateTime> local = CopiedDate.of(date);
		remarks.add(local.isPresent() ? Messages.PastedMail_zone : Messages.MailHead_date);
		return local;
	}

	private String field(String name) {
		return fields.getOrDefault(name, "");
	}
}
