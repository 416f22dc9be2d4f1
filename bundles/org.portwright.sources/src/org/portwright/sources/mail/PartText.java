package org.portwright.sources.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.sources.SentText;
import org.portwright.sources.internal.texts.Messages;

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
		if (Utf7Text.isNamed(name(part))) {
			return lines(Utf7Text.decoded(new String(bytes, WINDOWS)), part);
		}
		@Nullable
		Charset declared = declared(part);
		boolean open = declared == null || declared.equals(StandardCharsets.UTF_8)
				|| declared.equals(StandardCharsets.US_ASCII);
		Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
		if (declared == null || open) {
			return lines(utf8.orElseGet(() -> assumed(bytes, remarks)), part);
		}
		Charset used = NARROW.contains(declared) ? WINDOWS : declared;
		Optional<String> said = strict(bytes, used);
		if (utf8.isPresent() && (said.isEmpty() || isRather(utf8.get(), said.get(), bytes))) {
			remarks.add(NLS.bind(Messages.PartText_other, declared.name()));
			return lines(utf8.get(), part);
		}
		if (said.isEmpty()) {
			remarks.add(NLS.bind(Messages.PartText_wrong, declared.name()));
		}
		return lines(said.orElseGet(() -> new String(bytes, used)), part);
	}

	private static String assumed(byte[] bytes, Set<String> remarks) {
		remarks.add(Messages.PartText_assumed);
		return new String(bytes, WINDOWS);
	}

	/**
	 * Returns whether bytes are UTF-8 although they could be in the declared encoding, too. Letters of other encodings
	 * are hardly ever valid UTF-8; only an encoding whose bytes are all ASCII, such as ISO-2022-JP, always is.
	 */
	private static boolean isRather(String utf8, String said, byte[] bytes) {
		boolean ascii = utf8.length() == bytes.length;
		return ascii ? isForeign(said) && !isForeign(utf8) && utf8.indexOf('\u001B') < 0 : !utf8.equals(said);
	}

	/** Returns whether a text has hardly a letter or digit of ASCII, or control characters. */
	private static boolean isForeign(String text) {
		long plain = text.chars().filter(c -> c > ' ' && c < 0x7F).count();
		long controls = text.chars().filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c)).count();
		return controls > 0 || plain * 2 < text.chars().filter(c -> c > ' ').count();
	}

	private static Optional<String> strict(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException another) {
			return Optional.empty();
		}
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
		String bare = name(part);
		try {
			return !bare.isEmpty() && Charset.isSupported(bare) ? Charset.forName(bare) : null;
		} catch (IllegalCharsetNameException none) {
			return null;
		}
	}

	/** The encoding that a part names, as it names it; empty if it names none. */
	private static String name(BodyDescriptor part) {
		@Nullable
		String name = part.getCharset();
		return name == null ? "" : name.replaceAll("[\"'\\s]", "").toLowerCase(Locale.ROOT);
	}
}
