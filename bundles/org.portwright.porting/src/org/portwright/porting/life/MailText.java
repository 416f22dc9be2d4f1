package org.portwright.porting.life;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A mail to send: to copy, or to open in the mail program. Whom it goes to is left to who sends it.
 *
 * @param subject one line
 * @param body    its lines end with line feeds, and an empty one divides paragraphs
 */
public record MailText(String subject, String body) {

	/** An address that opens it in the mail program (RFC 6068). */
	@SuppressWarnings("nls")
	public String mailto() {
		return "mailto:?subject=" + escaped(subject) + "&body=" + escaped(body.replace("\n", "\r\n"));
	}

	/** In a query of the web a plus is a blank; here it is itself. */
	@SuppressWarnings("nls")
	private static String escaped(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}
}
