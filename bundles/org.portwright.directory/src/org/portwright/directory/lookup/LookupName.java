package org.portwright.directory.lookup;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.LookupProblem;
import org.portwright.directory.LookupProblem.Turn;
import org.portwright.directory.internal.texts.Messages;

/**
 * What Microsoft is asked for: a domain, or an Organisation ID. Of an address what names the domain is taken, and the
 * rest is not sent to anybody.
 *
 * @param text    a domain as name servers write it, or a GUID in lower case
 * @param problem why what was typed is neither
 */
@SuppressWarnings("nls")
public record LookupName(String text, Optional<LookupProblem> problem) {

	private static final Pattern GUID = Pattern.compile("\\{?(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})}?");
	private static final Pattern LABEL = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?");
	private static final Pattern LAST_LABEL = Pattern.compile("(?!\\d+$)[a-z0-9-]{2,63}");
	/** Two standards write these differently in a domain, so that one of them asks for somebody else's. */
	private static final Pattern AMBIGUOUS = Pattern.compile("[\u00df\u03c2\u200c\u200d]");
	private static final String HIDDEN = "[\\p{Cf}\\p{Cc}\u034f\u180b-\u180d\ufe00-\ufe0f]";
	private static final Pattern HIDDEN_CHARACTER = Pattern.compile(HIDDEN);
	/** Copied from a page, a text often has some of them at its ends. */
	private static final Pattern HIDDEN_ENDS = Pattern.compile("^" + HIDDEN + "+|" + HIDDEN + "+$");
	/** What may follow a domain that is no web address: its port, and the end of a name before it. */
	private static final Pattern TAIL = Pattern.compile("(?::\\d{1,5})?/?(?:>.*)?$");
	private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
	private static final String NO_DOMAIN = "NO_DOMAIN";
	private static final String SCHEME = "://";
	private static final int LONGEST = 253;
	private static final String WEB = "www.";

	/** Takes what was typed or pasted: a domain, an e-mail or web address with it, or an Organisation ID. */
	public static LookupName of(String typed) {
		String text = HIDDEN_ENDS.matcher(SPACE.matcher(typed).replaceAll(" ").strip()).replaceAll("").strip();
		Matcher guid = GUID.matcher(text);
		if (guid.matches()) {
			return new LookupName(String.valueOf(guid.group(1)).toLowerCase(Locale.ROOT), Optional.empty());
		}
		String host = host(text);
		if (AMBIGUOUS.matcher(host).find()) {
			return wrong(typed, "DOMAIN_AMBIGUOUS", NLS.bind(Messages.LookupName_ambiguous, shown(host)));
		}
		Matcher hidden = HIDDEN_CHARACTER.matcher(host);
		if (hidden.find()) {
			return wrong(typed, NO_DOMAIN, NLS.bind(Messages.LookupName_hidden,
					shown(HIDDEN_CHARACTER.matcher(host).replaceAll("")),
					"U+%04X".formatted(hidden.group().codePointAt(0))));
		}
		try {
			String domain = IDN.toASCII(host).toLowerCase(Locale.ROOT);
			if (isDomain(domain)) {
				return new LookupName(domain, Optional.empty());
			}
		} catch (IllegalArgumentException e) {
			// No name server could be asked for it; said below.
		}
		return wrong(typed, NO_DOMAIN, NLS.bind(Messages.LookupName_none, shown(typed.strip())));
	}

	/** Whether it is an Organisation ID. */
	public boolean isOrganisationId() {
		return GUID.matcher(text).matches();
	}

	/** The domain as people write it: in letters of their own. */
	public String inWords() {
		String unicode = IDN.toUnicode(text);
		return unicode.equals(text) ? text : NLS.bind(Messages.LookupName_asked, unicode, text);
	}

	private static LookupName wrong(String typed, String code, String message) {
		return new LookupName(typed, Optional.of(new LookupProblem(code, Turn.TYPED_WRONG, message)));
	}

	private static String host(String text) {
		int scheme = text.indexOf(SCHEME);
		String address = scheme < 0 ? text
				: text.substring(scheme + SCHEME.length()).replaceFirst("[/?#].*", "");
		String host = TAIL.matcher(address.substring(address.lastIndexOf('@') + 1).replaceFirst("[.,;]+$", ""))
				.replaceFirst("").replaceFirst("[.,;]+$", "").strip().toLowerCase(Locale.ROOT);
		// A tenant has the domain, not the web site.
		return host.startsWith(WEB) && host.indexOf('.', WEB.length()) > 0 ? host.substring(WEB.length()) : host;
	}

	private static boolean isDomain(String domain) {
		String[] labels = domain.split("\\.", -1);
		if (labels.length < 2 || domain.length() > LONGEST
				|| !LAST_LABEL.matcher(labels[labels.length - 1]).matches()) {
			return false;
		}
		for (String label : labels) {
			if (!LABEL.matcher(label).matches()) {
				return false;
			}
		}
		return true;
	}

	/** Long enough to be known again. */
	private static String shown(String text) {
		int most = 80;
		return text.length() <= most ? text : text.substring(0, most) + '\u2026';
	}
}
