package org.portwright.sources.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.sources.internal.texts.Messages;

/** The parts of a mail that were not read, by the names by which people find them. */
@SuppressWarnings("nls")
final class UnreadParts {

	private static final int MOST_NAMED = 50;
	/** A picture that belongs to a page and is no larger, in bytes, is a logo or a line, and has no list in it. */
	private static final int SMALL = 10 << 10;
	/** They say nothing, or a remark of their own is about them. */
	private static final Set<String> SILENT = Set.of("application/pgp-signature", "application/pgp-encrypted",
			"application/pkcs7-signature", "application/x-pkcs7-signature", "application/ms-tnef",
			"application/vnd.ms-tnef");
	private static final Map<String, String> KINDS = Map.of("text/calendar", Messages.UnreadParts_invitation,
			"text/rtf", Messages.UnreadParts_rtf, "application/rtf", Messages.UnreadParts_rtf);

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\](?=.)");

	private final List<String> names = new ArrayList<>();

	/**
	 * Adds one.
	 *
	 * @param ofPage whether it belongs to a page that shows it
	 */
	void add(MailAttachment part, boolean ofPage) {
		boolean ornament = ofPage && part.type().startsWith("image/") && part.size() <= SMALL;
		if (!ornament && !SILENT.contains(part.type())) {
			names.add(name(part));
		}
	}

	/** What people are to know of them; empty if there are none. */
	Optional<String> remark() {
		if (names.isEmpty()) {
			return Optional.empty();
		}
		String named = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)));
		return Optional.of(NLS.bind(Messages.UnreadParts_remark, names.size() > MOST_NAMED
				? NLS.bind(Messages.UnreadParts_more, named, names.size() - MOST_NAMED)
				: named));
	}

	private static String name(MailAttachment part) {
		if (part.isMail()) {
			String subject = part.subject();
			return subject.isEmpty() ? Messages.UnreadParts_nameless : NLS.bind(Messages.UnreadParts_mail, subject);
		}
		String name = FOLDERS.matcher(part.name()).replaceFirst("");
		return name.isEmpty()
				? NLS.bind(KINDS.getOrDefault(part.type(), Messages.UnreadParts_part), part.type())
				: NLS.bind(Messages.UnreadParts_file, name);
	}
}
