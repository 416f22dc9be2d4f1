package org.portwright.workspace.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of files, in small hexadecimal digits, as orders keep it. */
public final class Sha256 {

	private Sha256() {
	}

	/** Returns that of bytes. */
	public static String of(byte[] content) {
		return HexFormat.of().formatHex(digest().digest(content));
	}

	/**
	 * Returns that of a file.
	 *
	 * @throws IOException if it cannot be read
	 */
	public static String of(Path file) throws IOException {
		MessageDigest digest = digest();
		try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
