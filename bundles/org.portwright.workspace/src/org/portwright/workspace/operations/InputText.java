package org.portwright.workspace.operations;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text as customers send it, in whichever encoding their program wrote it. */
@SuppressWarnings("nls")
public final class InputText {

	/** Most bytes of a text: 16 MiB, what {@link ReadNumberText} takes at most, in UTF-16. */
	public static final int MOST_BYTES = 16 << 20;

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private InputText() {
	}

	/**
	 * Decodes a text: by its byte order mark in UTF-8 or UTF-16, without one as UTF-8, and where it is not UTF-8 as
	 * Windows-1252.
	 *
	 * @return the text without byte order mark
	 */
	public static String decode(byte[] bytes) {
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return withoutMark(new String(bytes, StandardCharsets.UTF_16BE));
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
		}
		try {
			return withoutMark(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException notUtf8) {
			return new String(bytes, WINDOWS);
		}
	}

	private static boolean startsWith(byte[] bytes, int first, int second) {
		return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

	private static String withoutMark(String text) {
		return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
	}
}
