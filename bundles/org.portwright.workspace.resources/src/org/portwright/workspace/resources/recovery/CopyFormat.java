package org.portwright.workspace.resources.recovery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.FileStamp;

/**
 * How a copy stands on the disk: five lines of what it is a copy of, then its content. Size and checksum of the content
 * tell a copy that was cut off or damaged.
 */
@SuppressWarnings("nls")
final class CopyFormat {

	private static final String MAGIC = "portwright-recovery 1";
	private static final String NONE = "-";
	private static final int LINES = 5;

	private CopyFormat() {
	}

	static byte[] write(RecoveryCopy copy) throws IOException {
		var out = new ByteArrayOutputStream();
		String header = String.join("\n", MAGIC, copy.file().toUri().toASCIIString(), copy.time().toString(),
				copy.base().map(CopyFormat::text).orElse(NONE), text(copy.stamp()), "");
		out.write(header.getBytes(StandardCharsets.US_ASCII));
		copy.writeTo(out);
		return out.toByteArray();
	}

	/** @throws IOException if these are not the bytes of a whole copy */
	static RecoveryCopy read(byte[] bytes) throws IOException {
		try {
			int end = 0;
			for (int line = 0; line < LINES; line++) {
				end = endOfLine(bytes, end) + 1;
			}
			String[] header = new String(bytes, 0, end, StandardCharsets.US_ASCII).split("\n");
			Instant time = Instant.parse(header[2]);
			Optional<FileStamp> base = header[3].equals(NONE) ? Optional.empty() : Optional.of(stamp(header[3], time));
			var copy = new RecoveryCopy(file(header[1]), time, base,
					Arrays.copyOfRange(bytes, end, bytes.length));
			if (!MAGIC.equals(header[0]) || !copy.stamp().sameContent(stamp(header[4], time))) {
				throw new IOException("damaged");
			}
			return copy;
		} catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
			throw new IOException("damaged", e);
		}
	}

	/** A tenant or an order of this disk; what else an address could name (an archive, a server) was never edited. */
	private static Path file(String address) {
		URI uri = URI.create(address);
		if (!"file".equals(uri.getScheme()) || uri.getRawAuthority() != null) {
			throw new IllegalArgumentException(address);
		}
		Path file = Path.of(uri);
		if (FileKind.of(file).isEmpty()) {
			throw new IllegalArgumentException(address);
		}
		return file;
	}

	private static int endOfLine(byte[] bytes, int from) {
		int end = from;
		while (bytes[end] != '\n') {
			end++;
		}
		return end;
	}

	private static String text(FileStamp stamp) {
		return stamp.size() + " " + stamp.checksum();
	}

	private static FileStamp stamp(String text, Instant time) {
		int space = text.indexOf(' ');
		return new FileStamp(Long.parseLong(text.substring(0, space)), FileTime.from(time),
				Long.parseLong(text.substring(space + 1)));
	}
}
