package org.portwright.sources.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;

import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/**
 * The content of a part without its transfer encoding. Base64 is decoded strictly here: decoders for mails pass over
 * what is no Base64 and stop at the first padding, so that a damaged part looks whole.
 *
 * @param damaged whether not all of it could be decoded
 */
@SuppressWarnings("nls")
record PartContent(byte[] bytes, boolean damaged) {

	/** One character in this many that is none of Base64, and the part was never encoded. */
	private static final int FOREIGN = 10;
	private static final int GROUP = 4;
	private static final int HEXADECIMAL = 16;
	/** So many characters are decoded at once, whole groups, because an attachment may have 50 MiB. */
	private static final int CHUNK = GROUP << 14;

	/** @param encoding the transfer encoding in small letters */
	static PartContent of(byte[] sent, String encoding) throws IOException {
		return switch (encoding) {
		case "base64" -> base64(sent);
		case "quoted-printable" -> quotedPrintable(sent);
		default -> new PartContent(sent, false);
		};
	}

	/** Returns whether a transfer encoding is one that can be undone. */
	static boolean isKnown(String encoding) {
		return switch (encoding) {
		case "", "7bit", "8bit", "binary", "base64", "quoted-printable" -> true;
		default -> false;
		};
	}

	private static PartContent quotedPrintable(byte[] sent) throws IOException {
		boolean damaged = false;
		for (int i = 0; i < sent.length; i++) {
			damaged |= sent[i] == '=' && !isEncoded(sent, i + 1) && !isLineEnd(sent, i + 1);
		}
		// A line that was to go on, and does not: its sign is none of the text.
		boolean cut = sent.length > 0 && sent[sent.length - 1] == '=';
		int end = cut ? sent.length - 1 : sent.length;
		try (var in = new QuotedPrintableInputStream(new ByteArrayInputStream(sent, 0, end))) {
			return new PartContent(in.readAllBytes(), damaged || cut);
		}
	}

	private static boolean isEncoded(byte[] sent, int at) {
		return at + 1 < sent.length && Character.digit(sent[at], HEXADECIMAL) >= 0
				&& Character.digit(sent[at + 1], HEXADECIMAL) >= 0;
	}

	/** Some systems put blanks behind the sign that a line goes on. */
	private static boolean isLineEnd(byte[] sent, int from) {
		int at = from;
		while (at < sent.length && (sent[at] == ' ' || sent[at] == '\t')) {
			at++;
		}
		return at == sent.length || sent[at] == '\r' || sent[at] == '\n';
	}

	private static PartContent base64(byte[] sent) {
		byte[] digits = new byte[CHUNK];
		int count = 0;
		int foreign = 0;
		boolean damaged = false;
		boolean padded = false;
		var decoded = new ByteArrayOutputStream(sent.length / GROUP * 3 + GROUP);
		for (int i = 0; i < sent.length; i++) {
			byte b = sent[i];
			if (isDigit(b)) {
				damaged |= padded;
				padded = false;
				digits[count++] = b;
				if (count == CHUNK) {
					decode(digits, count, decoded);
					count = 0;
				}
			} else if (b == '=') {
				damaged |= count % GROUP == 0 && !padded;
				damaged |= count % GROUP == 1;
				decode(digits, count, decoded);
				count = 0;
				padded = true;
			} else if (b > ' ' || b < 0 || b == ' ' && i + 1 < sent.length && isDigit(sent[i + 1])) {
				foreign++;
			}
		}
		decode(digits, count, decoded);
		damaged |= foreign > 0 || count % GROUP != 0;
		return foreign > sent.length / FOREIGN ? new PartContent(sent, true)
				: new PartContent(decoded.toByteArray(), damaged);
	}

	/** Decodes whole bytes; of a single digit that is left none can be made. */
	private static void decode(byte[] digits, int count, ByteArrayOutputStream decoded) {
		int whole = count % GROUP == 1 ? count - 1 : count;
		decoded.writeBytes(Base64.getDecoder().decode(Arrays.copyOf(digits, whole)));
	}

	private static boolean isDigit(byte b) {
		return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/';
	}
}
