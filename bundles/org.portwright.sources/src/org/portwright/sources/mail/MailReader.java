package org.portwright.sources.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.eclipse.osgi.util.NLS;

/**
 * Reads a mail as mail programs keep it (RFC 5322 with MIME, the files called {@code .eml}). It goes from part to part
 * without a tree of them, and everything of it is hostile: size, depth, number of parts and length of what is kept are
 * bound.
 */
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
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };
	private static final MimeConfig LIMITS = new MimeConfig.Builder().setMaxLineLen(-1)
			.setMaxHeaderLen(LONGEST_FIELD).setMaxHeaderCount(MOST_FIELDS).setMaxContentLen(-1).build();

	private final MimeTokenStream stream = new MimeTokenStream(LIMITS,
			new DefaultBodyDescriptorBuilder(null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
	private final MailHead head = new MailHead();
	private final BodyParts parts;

	private MailReader(int depth) {
		parts = new BodyParts(depth);
		stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
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
		return reader.head.with(reader.parts);
	}

	private void run(byte[] bytes) throws MimeException, IOException, NoMailException {
		int begin = Arrays.mismatch(bytes, MARK) >= MARK.length ? MARK.length : 0;
		stream.parse(new ByteArrayInputStream(bytes, begin, bytes.length - begin));
		int within = 0;
		int count = 0;
		for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
			switch (state) {
			case T_FIELD -> {
				if (within == 0 && count == 0) {
					head.add(stream.getField());
				}
			}
			case T_START_MULTIPART -> {
				within++;
				if (within > DEEPEST) {
					throw new NoMailException(NLS.bind(Messages.MailReader_deep, DEEPEST));
				}
				parts.begin(stream.getBodyDescriptor());
			}
			case T_END_MULTIPART -> {
				within--;
				parts.end();
			}
			case T_BODY -> {
				count++;
				if (count > MOST_PARTS) {
					parts.tooMany(MOST_PARTS);
					return;
				}
				parts.add(stream.getBodyDescriptor(), stream.getDecodedInputStream());
			}
			default -> {
				// What stands between the parts says nothing to anybody.
			}
			}
		}
	}
}
