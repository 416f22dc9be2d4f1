package org.portwright.network;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What a server answered.
 *
 * @param status     the status of HTTP
 * @param type       the media type in lower case without parameters; empty where it says none
 * @param retryAfter the seconds that it asks to wait
 * @param headers    all of them, by their names in lower case
 * @param text       the content, as UTF-8
 * @param isUtf8     whether it is that from its first byte to its last; what is not is a mark in the text
 */
public record WebAnswer(int status, String type, OptionalLong retryAfter, Map<String, List<String>> headers,
		String text, boolean isUtf8) {

	private static final int LONGEST_SECONDS = 9;

	static WebAnswer of(HttpResponse<byte[]> response) {
		// Behind a proxy that refuses there is no body at all.
		byte[] body = Optional.ofNullable(response.body()).orElseGet(() -> new byte[0]);
		var headers = response.headers();
		String type = headers.firstValue("Content-Type").orElse("").replaceFirst(";.*", "").strip() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.toLowerCase(Locale.ROOT);
		OptionalLong retryAfter = headers.firstValue("Retry-After").map(String::strip) //$NON-NLS-1$
				.filter(text -> text.matches("\\d{1," + LONGEST_SECONDS + "}")) //$NON-NLS-1$ //$NON-NLS-2$
				.map(Long::parseLong).map(OptionalLong::of).orElseGet(OptionalLong::empty);
		Map<String, List<String>> all = new TreeMap<>();
		headers.map().forEach((name, values) -> all.put(name.toLowerCase(Locale.ROOT), values));
		String text = new String(body, StandardCharsets.UTF_8);
		boolean isUtf8 = text.indexOf('\ufffd') < 0 || isUtf8(body);
		return new WebAnswer(response.statusCode(), type, retryAfter, all, text, isUtf8);
	}

	private static boolean isUtf8(byte[] body) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	/**
	 * The content, which is to be UTF-8 from its first byte to its last.
	 *
	 * @throws CharacterCodingException if it is not: nobody knows what those bytes were to say
	 */
	public String utf8() throws CharacterCodingException {
		if (!isUtf8) {
			throw new CharacterCodingException();
		}
		return text;
	}

	/** Whether it is a page for people, as of a proxy or of a network that wants a sign-in first. */
	public boolean isPage() {
		return type.endsWith("html") || text.stripLeading().startsWith("<"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Without headers and content, which may hold what nobody else is to see. */
	@Override
	public String toString() {
		return status + " " + type; //$NON-NLS-1$
	}
}
