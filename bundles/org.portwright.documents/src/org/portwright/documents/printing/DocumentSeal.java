package org.portwright.documents.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The mark inside a document that names its kind, with a digest of the rest. A document that was changed later, such as
 * a letter that was signed, has another digest, so that it is not taken for one that can be written again. Carriage
 * returns do not count, because version control may add or remove them.
 */
@SuppressWarnings("nls")
public enum DocumentSeal {
	/** The Letter of Authorization. */
	LETTER("letter"),
	/** The record of an order. */
	RECORD("record"),
	/** The sheet to sign phones in by. */
	SIGN_IN_SHEET("sign-in sheet"),
	/** A timeline of one or several orders. */
	TIMELINE("timeline"),
	/** The calendar of an order. */
	CALENDAR("calendar"),
	/** The summary of an order. */
	SUMMARY("summary"),
	/** The commands that send lists of phones. */
	SCRIPT("script"),
	/** The evidence for a Porting Override. */
	EVIDENCE("evidence");

	private static final int DIGITS = 16;
	private static final byte BLANK = '0';
	/** In bytes: no document with a seal comes near. */
	private static final int LARGEST = 64 << 20;

	private final String name;

	DocumentSeal(String kind) {
		name = "Portwright " + kind + ' ';
	}

	/** Returns the text to put into the document once, in ASCII and on one line, before it is sealed. */
	public String blank() {
		return name + "0".repeat(DIGITS);
	}

	/** Returns a document that has the blank text with the digest filled in. */
	public byte[] seal(byte[] document) {
		byte[] sealed = document.clone();
		int place = place(sealed);
		if (place < 0) {
			throw new IllegalArgumentException(name);
		}
		byte[] digest = digest(sealed, place);
		System.arraycopy(digest, 0, sealed, place, DIGITS);
		return sealed;
	}

	/**
	 * Returns whether Portwright wrote a file as a document of this kind, and its content is still the same.
	 *
	 * @throws IOException if it cannot be read
	 */
	public boolean isIn(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] content = in.readNBytes(LARGEST + 1);
			int place = place(content);
			return content.length <= LARGEST && place >= 0
					&& Arrays.equals(Arrays.copyOfRange(content, place, place + DIGITS), digest(content, place));
		}
	}

	/** Where the digest is; negative if there is none. */
	private int place(byte[] document) {
		String text = new String(document, StandardCharsets.ISO_8859_1);
		int place = text.lastIndexOf(name) + name.length();
		return place < name.length() || place + DIGITS > document.length ? -1 : place;
	}

	private static byte[] digest(byte[] document, int place) {
		byte[] counted = new byte[document.length];
		int count = 0;
		for (int i = 0; i < document.length; i++) {
			if (document[i] != '\r') {
				counted[count++] = i >= place && i < place + DIGITS ? BLANK : document[i];
			}
		}
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			sha.update(counted, 0, count);
			return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS).getBytes(StandardCharsets.US_ASCII);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
