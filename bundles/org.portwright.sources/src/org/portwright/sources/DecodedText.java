package org.portwright.sources;

import java.nio.charset.Charset;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.sources.internal.texts.Messages;

/**
 * A text that came as bytes.
 *
 * @param text    without byte order mark
 * @param charset the encoding that it was read in
 * @param assumed whether nothing in it says that this is its encoding
 */
public record DecodedText(String text, Charset charset, boolean assumed) {

	/**
	 * Reads a text: in UTF-8, UTF-16 or UTF-32 by its byte order mark; without one in UTF-8 or UTF-16 where it fits,
	 * else in Windows-1252.
	 *
	 * @throws NoTextException if it is another kind of file; nothing of that is ever read as text
	 */
	public static DecodedText of(byte[] bytes) throws NoTextException {
		@Nullable
		SourceKind foreign = FileSignatures.kindOf(bytes);
		if (foreign != null) {
			throw new NoTextException(foreign);
		}
		return Encodings.decode(bytes);
	}

	/** What people are to know of how it was read; empty if there is no doubt. */
	public Optional<String> remark() {
		return assumed ? Optional.of(Messages.DecodedText_assumed) : Optional.empty();
	}
}
