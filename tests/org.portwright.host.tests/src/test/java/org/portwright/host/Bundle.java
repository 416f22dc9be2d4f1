package org.portwright.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A bundle that an Eclipse is configured to have: two are equal if they start alike and have the same content.
 *
 * @param start the start level, and whether it is started
 * @param size  of its file, 0 for a folder
 */
record Bundle(String name, String version, String start, long size, String checksum) {

	/** Reads a line of {@code bundles.info}. */
	static Bundle read(Path eclipse, String line) {
		String[] parts = line.split(",", 4);
		Path file = eclipse.resolve(parts[2]);
		try {
			return new Bundle(parts[0], parts[1], parts[3], Files.isDirectory(file) ? 0 : Files.size(file),
					checksum(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Of a file, or of all files in a folder and their names. */
	private static String checksum(Path file) throws IOException {
		MessageDigest digest = sha256();
		try (var files = Files.walk(file)) {
			for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
				digest.update(file.relativize(path).toString().getBytes(StandardCharsets.UTF_8));
				digest.update(Files.readAllBytes(path));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has it", e);
		}
	}
}
