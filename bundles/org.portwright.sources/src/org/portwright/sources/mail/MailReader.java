package org.portwright.sources.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.sources.internal.texts.Messages;

/**
 * Reads a mail as mail programs keep it (RFC 5322 with MIME, the files called {@code .eml}). It goes from part to part
 * without a tree of them, and everything of it is hostile: size, depth, number of parts and length of what is kept are
 * bound.
 */
@SuppressWarnings("nls")
public final class MailReader {

	/** The largest mail in bytes: what providers carry, and so much again for what they are asked to. */
	public static final int LARGEST = 50 << 20;
	/** Parts within parts, and mails within mails. */
	static final int DEEPEST = 50;
	private static final int MOST_PARTS = 1000;
	/**
	 * The longest line of the head in bytes, folded ones taken together: a circular letter has thousands of readers.
	 */
	private static final int LONGEST_FIELD = 1 << 20;
	private static final int MOST_FIELDS = 5000;
	/** Broken boundaries within broken boundaries: each is copied. */
	private static final int MOST_REPAIRED = 3;
	private static final int MOST_LOOKED_AT = 1 << 20;
	/** A line that separates parts: fields follow it. */
	private static final Pattern BOUNDARY = Pattern
			.compile("^--([^\\r\\n]{1,70}?)[ \\t]*\\r?\\n(?=Content-[A-Za-z-]+:)", Pattern.MULTILINE);
	private static final String TYPE = "content-type";
	private static final String DISPOSITION = "content-disposition";
	private static final Pattern MULTIPART = Pattern.compile("^multipart/[a-z0-9.+-]{1,40}");
	private static final List<String> CUT = List.of(Event.MIME_BODY_PREMATURE_END.toString(),
			Event.HEADERS_PREMATURE_END.toString());
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };
	private static final MimeConfig LIMITS = new MimeConfig.Builder().setMaxLineLen(-1)
			.setMaxHeaderLen(LONGEST_FIELD).setMaxHeaderCount(MOST_FIELDS).setMaxContentLen(-1).build();

	private final MailHead head = new MailHead();
	private final BodyParts parts;
	private int within;
	private int count;
	private int repaired;

	private MailReader(int depth) {
		parts = new BodyParts(depth);
	}

	/**
	 * Reads a mail.
	 *
	 * @throws NoMailException if it is none, is too large, or has parts within parts without end
	 */
	public static SentMail read(byte[] bytes) throws NoMailException {
		return read(bytes, 0);
	}

	/** @param depth in how many mails this one hangs */
	static SentMail read(byte[] bytes, int depth) throws NoMailException {
		if (bytes.length > LARGEST) {
			throw new NoMailException(NLS.bind(Messages.MailReader_large, bytes.length >> 20, LARGEST >> 20));
		}
		if (depth > DEEPEST) {
			throw new NoMailException(NLS.bind(Messages.MailReader_deep, DEEPEST));
		}
		var reader = new MailReader(depth);
		try {
			reader.run(bytes);
		} catch (MimeException | IOException | RuntimeException e) {
			// What was read up to there is what there is to see; a head that cannot be read is none.
			reader.parts.damaged();
			if (!reader.head.isOne()) {
				throw new NoMailException(Messages.MailReader_none, e);
			}
		}
		if (!reader.head.isOne()) {
			throw new NoMailException(Messages.MailReader_none);
		}
		SentMail mail = reader.head.with(reader.parts);
		return depth == 0 && reader.head.isReport() ? reported(mail) : mail;
	}

	/** The one mail that a report is about; the report itself where it is not in it. */
	private static SentMail reported(SentMail report) {
		List<MailAttachment> attached = report.attachments();
		if (attached.size() != 1 || !attached.getFirst().isMail()) {
			return report;
		}
		try {
			SentMail mail = attached.getFirst().mail();
			List<String> remarks = new ArrayList<>(mail.remarks());
			remarks.add(Messages.MailReader_report);
			return new SentMail(mail.from(), mail.to(), mail.sent(), mail.subject(), mail.text(), mail.attachments(),
					remarks, mail.whole());
		} catch (NoMailException none) {
			return report;
		}
	}

	/** The subject of a mail of which no more than the head is read; empty without one. */
	static String subject(byte[] mail) {
		var head = new MailHead();
		try {
			var stream = new MimeTokenStream(LIMITS);
			stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
			stream.parse(new ByteArrayInputStream(mail, 0, Math.min(mail.length, LONGEST_FIELD)));
			for (EntityState state = stream.getState(); state != EntityState.T_END_HEADER
					&& state != EntityState.T_END_OF_STREAM; state = stream.next()) {
				if (state == EntityState.T_FIELD) {
					head.add(stream.getField());
				}
			}
			return head.subject();
		} catch (MimeException | IOException | RuntimeException e) {
			return head.subject();
		}
	}

	private void run(byte[] bytes) throws MimeException, IOException, NoMailException {
		int begin = Arrays.mismatch(bytes, MARK) >= MARK.length ? MARK.length : 0;
		byte[] mail = HeadEnd.closed(bytes, begin);
		run(new ByteArrayInputStream(mail, begin, mail.length - begin));
	}

	private void run(InputStream mail) throws MimeException, IOException, NoMailException {
		var stream = new MimeTokenStream(LIMITS, new Completeness(),
				new DefaultBodyDescriptorBuilder(null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
		stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
		stream.parse(mail);
		Deque<Multipart> open = new ArrayDeque<>();
		String type = "";
		String disposition = "";
		for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
			switch (state) {
			case T_START_HEADER -> {
				type = "";
				disposition = "";
			}
			case T_FIELD -> {
				Field field = stream.getField();
				if (within == 0 && count == 0) {
					head.add(field);
				}
				if (TYPE.equalsIgnoreCase(field.getName())) {
					type = String.valueOf(field.getBody()).strip();
				} else if (DISPOSITION.equalsIgnoreCase(field.getName())) {
					disposition = String.valueOf(field.getBody());
				}
			}
			case T_START_MULTIPART -> {
				open.push(new Multipart(stream.getBodyDescriptor(), stream.getBodyDescriptor().getMimeType()));
				begin(stream.getBodyDescriptor());
			}
			case T_PREAMBLE -> open.getFirst().preamble = stream.getInputStream().readAllBytes();
			case T_START_BODYPART -> open.getFirst().preamble = new byte[0];
			case T_EPILOGUE -> {
				if (!new String(stream.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1).isBlank()) {
					parts.behind();
				}
			}
			case T_END_MULTIPART -> {
				divide(open.pop());
				within--;
				parts.end();
			}
			case T_BODY -> {
				count++;
				if (count > MOST_PARTS) {
					parts.tooMany(MOST_PARTS);
					return;
				}
				body(stream.getBodyDescriptor(), List.of(disposition, type), stream.getInputStream());
			}
			default -> {
				// What stands between the parts says nothing to anybody.
			}
			}
		}
	}

	private void begin(BodyDescriptor multipart) throws NoMailException {
		within++;
		if (within > DEEPEST) {
			throw new NoMailException(NLS.bind(Messages.MailReader_deep, DEEPEST));
		}
		parts.begin(multipart);
	}

	/**
	 * The library gives a multipart without any boundary as a text.
	 *
	 * @param fields what the part says of how to show it, and of its type
	 */
	private void body(BodyDescriptor part, List<String> fields, InputStream content)
			throws MimeException, IOException, NoMailException {
		Matcher undivided = MULTIPART.matcher(fields.getLast().toLowerCase(Locale.ROOT));
		if (undivided.find()) {
			var multipart = new Multipart(part, undivided.group());
			multipart.preamble = content.readAllBytes();
			divide(multipart);
		} else {
			parts.add(part, PartName.of(fields), content);
		}
	}

	/** Reads a multipart whose boundary is not there, by the one that is, otherwise as one text. */
	private void divide(Multipart multipart) throws MimeException, IOException, NoMailException {
		byte[] content = multipart.preamble;
		String begin = new String(content, 0, Math.min(content.length, MOST_LOOKED_AT), StandardCharsets.ISO_8859_1);
		if (begin.isBlank()) {
			return;
		}
		Matcher boundary = BOUNDARY.matcher(begin);
		if (repaired < MOST_REPAIRED && boundary.find()) {
			repaired++;
			parts.undivided();
			String head = "Content-Type: " + multipart.type + "; boundary=\""
					+ boundary.group(1).replaceAll("[\"\\\\]", "\\\\$0") + "\"\r\n\r\n";
			run(new SequenceInputStream(new ByteArrayInputStream(head.getBytes(StandardCharsets.ISO_8859_1)),
					new ByteArrayInputStream(content)));
		} else {
			parts.addUndivided(content, multipart.descriptor);
		}
	}

	/** A multipart that is being read. */
	private static final class Multipart {

		private final BodyDescriptor descriptor;
		private final String type;
		/** All that came before its first part. */
		private byte[] preamble = new byte[0];

		Multipart(BodyDescriptor descriptor, String type) {
			this.descriptor = descriptor;
			this.type = type;
		}
	}

	/** Notices a mail that ends too early. */
	private final class Completeness extends DecodeMonitor {

		@Override
		public boolean isListening() {
			return true;
		}

		@Override
		public boolean warn(@Nullable String error, @Nullable String dropped) {
			if (error != null && CUT.stream().anyMatch(error::contains)) {
				parts.cut();
			}
			return false;
		}
	}
}
