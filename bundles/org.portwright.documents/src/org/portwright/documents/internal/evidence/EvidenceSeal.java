package org.portwright.documents.internal.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.documents.printing.DocumentSeal;
import org.portwright.model.PortOrder;

/**
 * The entry of the evidence that names its order and the files that were written beside it, by digests: so a later call
 * knows them again, and the files bear no mark. Carriage returns do not count, as in {@link DocumentSeal}.
 *
 * @param order the digest of the order
 * @param files those of the files, each with its name
 */
@SuppressWarnings("nls")
public record EvidenceSeal(String order, Set<String> files) {

	/** The name of the entry in the information of the PDF. */
	static final String KEY = "PortwrightFolder";

	private static final int LARGEST = 64 << 20;
	private static final int DIGITS = 32;
	private static final Pattern ENTRY = Pattern.compile("/" + KEY + "\\s*\\(([0-9a-f ]+)\\)");

	/** Copies the set. */
	public EvidenceSeal {
		files = Set.copyOf(files);
	}

	/** Makes the entry of an order and the files beside its evidence. */
	static EvidenceSeal of(PortOrder order, Map<String, byte[]> files) {
		Set<String> digests = new HashSet<>();
		files.forEach((name, content) -> digests.add(digest(name, content)));
		return new EvidenceSeal(digest(Objects.toString(order.getId(), ""),
				Objects.toString(order.getName(), "").getBytes(StandardCharsets.UTF_8)), digests);
	}

	/** Returns the text of the entry. */
	String text() {
		return order + files.stream().sorted().map(file -> ' ' + file).reduce("", String::concat);
	}

	/** Reads the entry of a PDF; empty if it has none. */
	public static Optional<EvidenceSeal> of(byte[] pdf) {
		Matcher entry = ENTRY.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
		Optional<EvidenceSeal> found = Optional.empty();
		while (entry.find()) {
			String[] digests = entry.group(1).split(" ");
			Set<String> files = new HashSet<>();
			for (int i = 1; i < digests.length; i++) {
				files.add(digests[i]);
			}
			found = Optional.of(new EvidenceSeal(digests[0], files));
		}
		return found;
	}

	/**
	 * Reads the entry of evidence that is as it was written; empty for any other file.
	 *
	 * @throws IOException if it cannot be read
	 */
	public static Optional<EvidenceSeal> in(Path file) throws IOException {
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && DocumentSeal.EVIDENCE.isIn(file)
				? of(Files.readAllBytes(file))
				: Optional.empty();
	}

	/**
	 * Returns whether a file is as it was written beside the evidence.
	 *
	 * @throws IOException if it cannot be read
	 */
	public boolean has(Path file) throws IOException {
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] content = in.readNBytes(LARGEST + 1);
			return content.length <= LARGEST && files.contains(digest(String.valueOf(file.getFileName()), content));
		}
	}

	private static String digest(String name, byte[] content) {
		byte[] counted = new byte[content.length];
		int count = 0;
		for (byte each : content) {
			if (each != '\r') {
				counted[count++] = each;
			}
		}
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			sha.update(name.getBytes(StandardCharsets.UTF_8));
			sha.update((byte) 0);
			sha.update(counted, 0, count);
			return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
