package org.portwright.workspace.internal.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML in UTF-8 while it is written. */
@SuppressWarnings("nls")
final class XmlBytes {

	/** A character that XML 1.0 cannot hold, not even as a reference (XML 1.0, 2.2). */
	@SuppressWarnings("serial")
	static final class IllegalCharacterException extends Exception {

		private final int codePoint;

		IllegalCharacterException(int codePoint) {
			super(Integer.toHexString(codePoint));
			this.codePoint = codePoint;
		}

		int codePoint() {
			return codePoint;
		}
	}

	private static final int INDENT = 2;
	private static final int INITIAL_SIZE = 1 << 14;
	private static final int LONGEST_CHARACTER = 6;
	private static final int ASCII_END = 0x80;
	private static final int DELETE = 0x7F;

	private byte[] bytes = new byte[INITIAL_SIZE];
	private int length;
	private long taken;

	/** The number of bytes so far, with those that were taken. */
	long length() {
		return taken + length;
	}

	/** Takes the bytes since the last call. */
	byte[] take() {
		byte[] copy = Arrays.copyOf(bytes, length);
		taken += length;
		length = 0;
		return copy;
	}

	/** Begins a line that is nested so deeply. */
	XmlBytes indent(int depth) {
		int end = length + depth * INDENT;
		reserve(depth * INDENT);
		Arrays.fill(bytes, length, end, (byte) ' ');
		length = end;
		return this;
	}

	/** Writes markup and names, which are ASCII. */
	XmlBytes ascii(String text) {
		int count = text.length();
		reserve(count);
		// Fields would be read and written for each character.
		byte[] target = bytes;
		int at = length;
		for (int i = 0; i < count; i++) {
			target[at + i] = (byte) text.charAt(i);
		}
		length = at + count;
		return this;
	}

	/** Writes text as it is, since it was well-formed when it was read. */
	XmlBytes raw(String text) {
		byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
		reserve(encoded.length);
		System.arraycopy(encoded, 0, bytes, length, encoded.length);
		length += encoded.length;
		return this;
	}

	/**
	 * Writes a value so that it stays on its line and is read again as it was, between double quotes or between tags.
	 *
	 * @throws IllegalCharacterException if that is impossible
	 */
	XmlBytes value(String text) throws IllegalCharacterException {
		int plain = plain(text);
		for (int i = plain; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isPlain(c)) {
				if (length == bytes.length) {
					reserve(text.length() - i);
				}
				bytes[length++] = (byte) c;
			} else {
				int codePoint = text.codePointAt(i);
				special(codePoint);
				i += Character.charCount(codePoint) - 1;
			}
		}
		return this;
	}

	/** Writes what a value begins with that needs no other form: most have nothing else. Returns its length. */
	private int plain(String text) {
		int count = text.length();
		reserve(count);
		byte[] target = bytes;
		int at = length;
		int plain = 0;
		while (plain < count && isPlain(text.charAt(plain))) {
			target[at + plain] = (byte) text.charAt(plain);
			plain++;
		}
		length = at + plain;
		return plain;
	}

	private static boolean isPlain(char c) {
		return c >= ' ' && c < DELETE && c != '&' && c != '<' && c != '>' && c != '"';
	}

	private void special(int c) throws IllegalCharacterException {
		switch (c) {
		case '&' -> ascii("&amp;");
		case '<' -> ascii("&lt;");
		case '>' -> ascii("&gt;");
		case '"' -> ascii("&quot;");
		case '\t' -> ascii("&#x9;");
		case '\n' -> ascii("&#xA;");
		case '\r' -> ascii("&#xD;");
		default -> other(c);
		}
	}

	private void other(int c) throws IllegalCharacterException {
		boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
		if (c < ' ' || surrogate || c == 0xFFFE || c == 0xFFFF) {
			throw new IllegalCharacterException(c);
		}
		if (c < ASCII_END) {
			reserve(1);
			bytes[length++] = (byte) c;
		} else {
			raw(Character.toString(c));
		}
	}

	private void reserve(int more) {
		int needed = Math.addExact(length, Math.addExact(more, LONGEST_CHARACTER));
		if (needed > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(Integer.MAX_VALUE - 8L, bytes.length * 2L)));
		}
	}
}
