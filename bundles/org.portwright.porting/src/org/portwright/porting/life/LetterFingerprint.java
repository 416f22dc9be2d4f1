package org.portwright.porting.life;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.model.PortOrder;

/**
 * A short text that tells one letter from another, for people to compare and for files to keep. It is taken of the
 * values of the order that the letter prints, by their paths. The day of printing, the entries of the signature, the
 * Port Order ID, states and dates of the order's life, layout and wording have no part in it, so that neither another
 * day nor an update of Portwright nor signing itself changes it.
 */
@SuppressWarnings("nls")
public final class LetterFingerprint {

	/** Enough that no two letters of one order are ever taken for each other, and short enough to read out. */
	private static final int BYTES = 6;
	private static final int GROUP = 4;

	private LetterFingerprint() {
	}

	/** Returns the fingerprint of the letter of an order as it is now, such as {@code 3F7A-92C1-B05E}. */
	public static String of(PortOrder order) {
		String values = PrintedValues.of(order).entrySet().stream()
				.map(value -> value.getKey() + '=' + escaped(value.getValue())).collect(Collectors.joining("\n"));
		String hexadecimal = HexFormat.of().formatHex(digest(values), 0, BYTES).toUpperCase(Locale.ROOT);
		return Stream.iterate(0, at -> at < hexadecimal.length(), at -> at + GROUP)
				.map(at -> hexadecimal.substring(at, at + GROUP)).collect(Collectors.joining("-"));
	}

	/** A value of two lines is no two values. */
	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace("\n", "\\n");
	}

	private static byte[] digest(String values) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(values.getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
