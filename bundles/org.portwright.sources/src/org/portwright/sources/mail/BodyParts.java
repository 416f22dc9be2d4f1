package org.portwright.sources.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The parts of a mail, as they come: texts that are its own, and what hangs on it. Of parts that say the same, the
 * plain text counts, the HTML where there is none.
 */
@SuppressWarnings("nls")
final class BodyParts {

	/** More of its text nobody reads in a note, in characters. */
	private static final int LONGEST_TEXT = 200_000;
	private static final int LONGEST_NAME = 1000;
	private static final String ATTACHMENT = "attachment";

	/** A text of its own; {@code same} is the number of the parts that say the same as it, 0 if there are none. */
	private record OwnText(int same, boolean html, String text) {
	}

	private final int depth;
	/** For each multipart that is open the number of the nearest one whose parts say the same. */
	private final Deque<Integer> open = new ArrayDeque<>();
	private int alternatives;
	private final List<OwnText> texts = new ArrayList<>();
	private final List<MailAttachment> attachments = new ArrayList<>();
	private final Set<String> remarks = new LinkedHashSet<>();
	private boolean whole = true;

	/** @param depth in how many mails this one hangs */
	BodyParts(int depth) {
		this.depth = depth;
	}

	/** Begins parts within a part. */
	void begin(BodyDescriptor multipart) {
		boolean same = "multipart/alternative".equals(multipart.getMimeType());
		int outer = current();
		open.push(same && outer == 0 ? ++alternatives : outer);
	}

	/** Ends them. */
	void end() {
		open.poll();
	}

	/** Adds a part that has none within. */
	void add(BodyDescriptor part, InputStream content) throws IOException {
		String type = part.getMimeType().toLowerCase(Locale.ROOT);
		String name = name(part);
		boolean html = "text/html".equals(type);
		byte[] bytes = content.readAllBytes();
		if (name.isEmpty() && !isAttached(part) && (html || "text/plain".equals(type))) {
			String text = PlainLine.text(PartText.of(bytes, part, remarks));
			texts.add(new OwnText(current(), html, html ? PartText.shown(text) : text.stripTrailing()));
		} else {
			attachments.add(new MailAttachment(name, type, bytes, depth));
		}
	}

	/** There are more parts than are read. */
	void tooMany(int most) {
		whole = false;
		remarks.add(NLS.bind(Messages.BodyParts_many, most));
	}

	/** The reading ended before the mail. */
	void damaged() {
		whole = false;
		remarks.add(Messages.BodyParts_damaged);
	}

	String text() {
		Set<Integer> plain = texts.stream().filter(text -> !text.html && !text.text.isBlank()).map(OwnText::same)
				.collect(Collectors.toCollection(HashSet::new));
		String all = texts.stream().filter(text -> text.same == 0 || text.html != plain.contains(text.same))
				.map(OwnText::text).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
		if (all.length() <= LONGEST_TEXT) {
			return all;
		}
		whole = false;
		remarks.add(NLS.bind(Messages.BodyParts_long, LONGEST_TEXT));
		int end = Character.isHighSurrogate(all.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
		return all.substring(0, end);
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

	private int current() {
		return open.isEmpty() ? 0 : open.getFirst();
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
		String decoded = PlainLine.of(DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT));
		return decoded.length() > LONGEST_NAME ? decoded.substring(0, LONGEST_NAME) : decoded;
	}
}
