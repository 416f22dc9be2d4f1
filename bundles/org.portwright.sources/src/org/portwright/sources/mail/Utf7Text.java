package org.portwright.sources.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in UTF-7, which old mail servers send and Java does not know (RFC 2152). */
@SuppressWarnings("nls")
final class Utf7Text {

	private static final Set<String> NAMES = Set.of("utf-7", "utf7", "unicode-1-1-utf-7", "x-utf-7");
	/**
	 * A plus sign, or characters of UTF-16 in Base64 up to the first that is none of it; a hyphen there is not seen.
	 */
	private static final Pattern SHIFT = Pattern.compile("\\+(?:-|([A-Za-z0-9+/]{3,10000}+)-?)");
	/** Base64 digits of one character, two, and three of them. */
	private static final Set<Integer> WHOLE = Set.of(0, 3, 6);
	private static final int THREE_CHARACTERS = 8;

	private Utf7Text() {
	}

	/** Returns whether an encoding is this one. */
	static boolean isNamed(String encoding) {
		return NAMES.contains(encoding.toLowerCase(Locale.ROOT));
	}

	/** The characters that are meant; what is not in this encoding stays. */
	static String decoded(String sent) {
		return SHIFT.matcher(sent).replaceAll(shift -> {
			String digits = shift.group(1);
			String meant = digits == null ? "+"
					: WHOLE.contains(digits.length() % THREE_CHARACTERS)
							? new String(Base64.getDecoder().decode(digits), StandardCharsets.UTF_16BE)
							: shift.group();
			return Matcher.quoteReplacement(meant);
		});
	}
}
