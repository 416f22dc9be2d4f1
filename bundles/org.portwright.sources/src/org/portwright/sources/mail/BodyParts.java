package org.portwright.sources.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.sources.internal.texts.Messages;

/** The parts of a mail, as they come: texts that are its own, and what hangs on it. */
@SuppressWarnings("nls")
final class BodyParts {

	/** More of its text nobody reads in a note, in characters. */
	static final int LONGEST_TEXT = 200_000;
	private static final int LONGEST_NAME = 1000;
	private static final String ATTACHMENT = "attachment";
	private static final String ALTERNATIVE = "multipart/alternative";
	private static final String PLAIN = "text/plain";
	private static final String HTML = "text/html";
	private static final String ENRICHED = "text/enriched";
	private static final Set<String> TEXTS = Set.of(PLAIN, HTML, ENRICHED);
	private static final String RELATED = "multipart/related";
	private static final String PACKED = "application/octet-stream";
	/** The attachments of a mail of Outlook, packed in its own way. */
	private static final Set<String> OF_OUTLOOK = Set.of("application/ms-tnef", "application/vnd.ms-tnef");

	private final int depth;
	/** The multiparts that are open, the innermost first. */
	private final Deque<TextParts> open = new ArrayDeque<>();
	private final Deque<String> types = new ArrayDeque<>();
	private final TextParts texts = new TextParts(false, LONGEST_TEXT);
	/** Texts with a name, which some mail programs give to the only text. */
	private final TextParts named = new TextParts(false, LONGEST_TEXT);
	private final List<MailAttachment> attachments = new ArrayList<>();
	private final UnreadParts unread = new UnreadParts();
	/** The parts of {@link #named}. */
	private final List<MailAttachment> readable = new ArrayList<>();
	private final Set<String> remarks = new LinkedHashSet<>();
	private boolean whole = true;

	/** @param depth in how many mails this one hangs */
	BodyParts(int depth) {
		this.depth = depth;
		open.push(texts);
	}

	/** Begins parts within a part. */
	void begin(BodyDescriptor multipart) {
		String type = multipart.getMimeType().toLowerCase(Locale.ROOT);
		types.push(type);
		open.push(open.getFirst().nested(ALTERNATIVE.equals(type)));
	}

	/** Ends them. */
	void end() {
		open.pop();
		types.pop();
	}

	/**
	 * Adds a part that has none within, as it was sent.
	 *
	 * @param given its name where that is encoded, otherwise empty
	 */
	void add(BodyDescriptor part, String given, InputStream sent) throws IOException {
		String type = part.getMimeType().toLowerCase(Locale.ROOT);
		String name = given.isEmpty() ? name(part) : line(given);
		String encoding = encoding(part);
		PartContent content = PartContent.of(sent.readAllBytes(), encoding);
		boolean text = TEXTS.contains(type) && !isAttached(part);
		if (content.damaged()) {
			damaged(name.isEmpty() ? Messages.BodyParts_damagedText
					: NLS.bind(Messages.BodyParts_damagedFile, name));
		}
		if (!PartContent.isKnown(encoding)) {
			damaged(NLS.bind(Messages.BodyParts_encoding, encoding));
		}
		if (text) {
			add(name.isEmpty() ? open.getFirst() : named, content.bytes(), part);
		}
		if (!text || !name.isEmpty()) {
			attach(new MailAttachment(name, type, content.bytes(), depth), text);
		}
	}

	/** @param text whether it is read where the mail has no other text */
	private void attach(MailAttachment attached, boolean text) {
		attachments.add(attached);
		if (OF_OUTLOOK.contains(attached.type())) {
			remarks.add(NLS.bind(Messages.BodyParts_outlook, attached.name()));
		}
		if (text) {
			readable.add(attached);
		} else {
			unread.add(attached, types.contains(RELATED));
		}
	}

	/** Adds what has no parts, although it says so. */
	void addUndivided(byte[] content, BodyDescriptor multipart) {
		undivided();
		open.getFirst().add(PlainLine.text(PartText.of(content, multipart, remarks)).strip(), false);
	}

	/** There are more parts than are read. */
	void tooMany(int most) {
		whole = false;
		remarks.add(NLS.bind(Messages.BodyParts_many, most));
	}

	/** The reading ended before the mail. */
	void damaged() {
		damaged(Messages.BodyParts_damaged);
	}

	/** The mail ends before it says so. */
	void cut() {
		damaged(Messages.BodyParts_cut);
	}

	/** The mark between the parts is another one than the mail says. */
	void undivided() {
		// The end that is missing is that of a boundary which never was.
		remarks.remove(Messages.BodyParts_cut);
		damaged(Messages.BodyParts_boundary);
	}

	/** Something is behind the end, where no mail program looks. */
	void behind() {
		damaged(Messages.BodyParts_behind);
	}

	private void damaged(String remark) {
		whole = false;
		remarks.add(remark);
	}

	private void add(TextParts to, byte[] content, BodyDescriptor part) {
		String text = PlainLine.text(PartText.of(content, part, remarks));
		String type = part.getMimeType().toLowerCase(Locale.ROOT);
		String read = switch (type) {
		case HTML -> PartText.shown(text);
		case ENRICHED -> EnrichedText.shown(text).stripTrailing();
		default -> UuencodedFiles.takenOut(text, (name, packed) -> attach(
				new MailAttachment(line(name), PACKED, packed, depth), false)).stripTrailing();
		};
		to.add(read, HTML.equals(type));
	}

	String text() {
		String own = texts.read();
		boolean other = own.isBlank();
		String all = other ? named.read() : own;
		if (!other) {
			readable.forEach(part -> unread.add(part, false));
		}
		unread.remark().ifPresent(remarks::add);
		if ((other ? named : texts).isDiffering()) {
			remarks.add(Messages.BodyParts_differ);
		}
		if (all.isBlank()) {
			damaged(Messages.BodyParts_none);
		}
		if (all.length() > LONGEST_TEXT) {
			damaged(NLS.bind(Messages.BodyParts_long, LONGEST_TEXT));
		}
		return cut(all);
	}

	/** Cuts what is longer than anybody reads. */
	static String cut(String text) {
		if (text.length() <= LONGEST_TEXT) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
		return text.substring(0, end);
	}

	List<MailAttachment> attachments() {
		return attachments;
	}

	/** What people are to know; complete only after {@link #text()}. */
	List<String> remarks() {
		return List.copyOf(remarks);
	}

	/** Whether nothing was left; known only after {@link #text()}. */
	boolean isWhole() {
		return whole;
	}

	private static String encoding(BodyDescriptor part) {
		@Nullable
		String encoding = part.getTransferEncoding();
		return encoding == null ? "" : line(encoding).toLowerCase(Locale.ROOT);
	}

	private static String line(String sent) {
		String line = PlainLine.of(sent);
		return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
	}

	private static boolean isAttached(BodyDescriptor part) {
		return part instanceof MaximalBodyDescriptor all
				&& ATTACHMENT.equalsIgnoreCase(all.getContentDispositionType());
	}

	private static String name(BodyDescriptor part) {
		if (!(part instanceof MaximalBodyDescriptor all)) {
			return "";
		}
		@Nullable
		String name = all.getContentDispositionFilename();
		if (name == null) {
			name = all.getContentTypeParameters().get("name");
		}
		if (name == null) {
			return "";
		}
		return line(DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT));
	}
}
