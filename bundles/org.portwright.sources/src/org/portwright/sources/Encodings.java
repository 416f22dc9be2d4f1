package org.portwright.sources;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Finds out which encoding a text came in. Each byte is looked at a fixed number of times. */
@SuppressWarnings("nls")
final class Encodings {

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	/** The longer marks first: that of UTF-32 begins with that of UTF-16. */
	private static final List<Mark> MARKS = List.of(Mark.of("UTF-32BE", 0, 0, 0xFE, 0xFF),
			Mark.of("UTF-32LE", 0xFF, 0xFE, 0, 0), Mark.of("UTF-8", 0xEF, 0xBB, 0xBF),
			Mark.of("UTF-16BE", 0xFE, 0xFF), Mark.of("UTF-16LE", 0xFF, 0xFE));
	/** One in so many characters of a text may be a control character that no text has. */
	private static final int CONTROLS = 50;
	/** In UTF-16 at least one in so many characters of a list or a mail is of ASCII. */
	private static final int WESTERN = 3;
	private static final char REPLACEMENT = '\uFFFD';
	/** Begins the colours in what was copied from a terminal. */
	private static final char ESCAPE = '\u001B';

	private Encodings() {
	}

	/** What a text begins with to say in which encoding it is. */
	private record Mark(Charset charset, byte[] bytes) {

		static Mark of(String charset, int... values) {
			byte[] bytes = new byte[values.length];
			for (int i = 0; i < values.length; i++) {
				bytes[i] = (byte) values[i];
			}
			return new Mark(Charset.forName(charset), bytes);
		}
	}

	static DecodedText decode(byte[] bytes) throws NoTextException {
		for (Mark mark : MARKS) {
			if (FileSignatures.isAt(bytes, 0, mark.bytes)) {
				int length = mark.bytes.length;
				return decoded(text(Arrays.copyOfRange(bytes, length, bytes.length), mark.charset), mark.charset,
						false);
			}
		}
		@Nullable
		Charset wide = utf16(bytes);
		if (wide != null) {
			return decoded(text(bytes, wide), wide, false);
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return decoded(text, StandardCharsets.UTF_8, false);
		} catch (CharacterCodingException notUtf8) {
			return decoded(new String(bytes, WINDOWS), WINDOWS, true);
		}
	}

	/** Decodes in an encoding that is sure; what is damaged is replaced, and nothing beside it. */
	private static String text(byte[] bytes, Charset charset) {
		return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)
				? wideText(bytes, charset)
				: new String(bytes, charset);
	}

	/** The JDK takes the next character away with half a pair of surrogates. */
	private static String wideText(byte[] bytes, Charset charset) {
		ByteOrder order = charset.equals(StandardCharsets.UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
		var text = new StringBuilder(ByteBuffer.wrap(bytes).order(order).asCharBuffer());
		for (int i = 0; i < text.length(); i++) {
			if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
				i++;
			} else if (Character.isSurrogate(text.charAt(i))) {
				text.setCharAt(i, REPLACEMENT);
			}
		}
		if (bytes.length % 2 != 0) {
			text.append(REPLACEMENT);
		}
		return text.toString();
	}

	/**
	 * UTF-16 that no mark announces: one half of its bytes is zero again and again, the other half hardly ever. A byte
	 * too many at the end is what is left of a cut character.
	 */
	private static @Nullable Charset utf16(byte[] bytes) {
		int[] zeros = new int[2];
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				zeros[i % 2]++;
			}
		}
		int characters = bytes.length / 2;
		boolean big = zeros[0] > 0 && zeros[0] >= characters / WESTERN && zeros[1] <= 1 + characters / CONTROLS;
		boolean little = zeros[1] > 0 && zeros[1] >= characters / WESTERN && zeros[0] <= 1 + characters / CONTROLS;
		if (big == little) {
			return null;
		}
		return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
	}

	private static DecodedText decoded(String text, Charset charset, boolean assumed) throws NoTextException {
		int controls = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			// Of bytes in no known encoding a zero already says that they are no text.
			if (c == 0 && assumed) {
				throw new NoTextException(SourceKind.BINARY);
			}
			if (c < ' ' && !Character.isWhitespace(c) && c != ESCAPE) {
				controls++;
			}
		}
		if (controls > 1 + text.length() / CONTROLS) {
			throw new NoTextException(SourceKind.BINARY);
		}
		// Where texts end with a zero, the rest would vanish without a word.
		return new DecodedText(text.replace('\0', REPLACEMENT), charset, assumed);
	}
}
