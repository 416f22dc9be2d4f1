package org.portwright.sources.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Closes the head of a mail behind its last field. Mails that people or their programs wrote into a file by hand lack
 * the empty line there, and the first lines of their text would be taken for fields.
 */
@SuppressWarnings("nls")
final class HeadEnd {

	/** No head is longer, in bytes. */
	private static final int LONGEST = 1 << 20;
	private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,76})[ \\t]*:.*", Pattern.DOTALL);
	/** Fields whose name is one word. Others that mail programs write have a hyphen. */
	private static final Set<String> WORDS = Set.of("from", "to", "cc", "bcc", "date", "subject", "sender", "received",
			"references", "comments", "keywords", "organization", "organisation", "importance", "priority",
			"sensitivity", "precedence", "encoding", "lines", "status", "approved", "newsgroups", "path", "xref",
			"distribution", "supersedes", "autocrypt", "face", "expires", "language", "conversion", "evolution");

	private HeadEnd() {
	}

	/**
	 * Returns the mail with an empty line behind its head.
	 *
	 * @param begin where the head begins
	 */
	static byte[] closed(byte[] mail, int begin) {
		String head = new String(mail, begin, Math.min(mail.length - begin, LONGEST), StandardCharsets.ISO_8859_1);
		int end = end(head);
		if (end < 0) {
			return mail;
		}
		byte[] closed = new byte[mail.length + 2];
		System.arraycopy(mail, 0, closed, 0, begin + end);
		closed[begin + end] = '\r';
		closed[begin + end + 1] = '\n';
		System.arraycopy(mail, begin + end, closed, begin + end + 2, mail.length - begin - end);
		return closed;
	}

	/** Returns where text begins that no empty line separates from the head, negative if there is none. */
	private static int end(String mail) {
		int text = -1;
		boolean known = false;
		boolean fields = false;
		for (int at = 0; at < mail.length();) {
			int next = mail.indexOf('\n', at) + 1;
			String line = mail.substring(at, next == 0 ? mail.length() : next);
			if (line.isBlank()) {
				return fields ? text : -1;
			}
			if (!Character.isWhitespace(line.charAt(0))) {
				known = isField(line) || at == 0 && line.startsWith("From ") || line.startsWith(">From ");
				fields |= known;
			}
			if (known) {
				text = -1;
			} else if (text < 0) {
				text = at;
			}
			at = next == 0 ? mail.length() : next;
		}
		return fields ? text : -1;
	}

	private static boolean isField(String line) {
		Matcher field = NAME.matcher(line);
		if (!field.matches()) {
			return false;
		}
		String name = line.substring(0, field.end(1)).toLowerCase(Locale.ROOT);
		return WORDS.contains(name) || name.indexOf('-') > 0 && !name.startsWith("e-");
	}
}
