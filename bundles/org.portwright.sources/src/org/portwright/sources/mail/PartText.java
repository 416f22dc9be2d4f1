package org.portwright.sources.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.sources.SentText;

/**
 * The text of a part. What a part says of its encoding is often wrong in the same ways: nothing or US-ASCII where it is
 * UTF-8 or Windows-1252, and ISO-8859-1 where it is Windows-1252.
 */
@SuppressWarnings("nls")
final class PartText {

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	/** Read as what has more signs and the same otherwise. */
	private static final Set<Charset> NARROW = Set.of(StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1);

	private PartText() {
	}

	/** @param remarks get what people are to know of it */
	static String of(byte[] bytes, BodyDescriptor part, Set<String> remarks) {
		@Nullable
		Charset declared = declared(part);
		boolean open = declared == null || declared.equals(StandardCharsets.UTF_8)
				|| declared.equals(StandardCharsets.US_ASCII);
		if (open) {
			try {
				return lines(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), part);
			} catch (CharacterCodingException notUtf8) {
				remarks.add(Messages.PartText_assumed);
				return lines(new String(bytes, WINDOWS), part);
			}
		}
		return lines(new String(bytes, NARROW.contains(declared) ? WINDOWS : declared), part);
	}

	/** What a page shows. */
	static String shown(String page) {
		return SentText.of(page).text().strip();
	}

	private static String lines(String text, BodyDescriptor part) {
		if (part instanceof MaximalBodyDescriptor all && "flowed".equalsIgnoreCase(parameter(all, "format"))) {
			return FlowedText.joined(text, "yes".equalsIgnoreCase(parameter(all, "delsp")));
		}
		return text;
	}

	private static String parameter(MaximalBodyDescriptor part, String name) {
		@Nullable
		String value = part.getContentTypeParameters().get(name);
		return value == null ? "" : value.strip();
	}

	private static @Nullable Charset declared(BodyDescriptor part) {
		@Nullable
		String name = part.getCharset();
		if (name == null) {
			return null;
		}
		String bare = name.replaceAll("[\"'\\s]", "").toLowerCase(Locale.ROOT);
		try {
			return !bare.isEmpty() && Charset.isSupported(bare) ? Charset.forName(bare) : null;
		} catch (IllegalCharsetNameException none) {
			return null;
		}
	}
}
