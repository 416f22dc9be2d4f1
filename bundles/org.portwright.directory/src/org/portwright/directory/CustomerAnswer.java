package org.portwright.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.reference.ReferenceData;

/**
 * What a customer's answer says to the question for Organisation ID and initial domain: a mail, or what the admin
 * centre or PowerShell shows. Of several that it may be none is chosen.
 *
 * @param organisationId the one that is meant, in lower case; empty if there is none, or several
 * @param initialDomain  the one that is meant, in lower case; empty if there is none, or several
 * @param remarks        what was not taken and why, and what was put right; for people
 */
@SuppressWarnings("nls")
public record CustomerAnswer(Optional<String> organisationId, Optional<String> initialDomain, List<String> remarks) {

	/** Mail programs put longer dashes between letters. */
	private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
	private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b-\u200d\u2060\ufeff]");
	private static final Pattern ID = Pattern
			.compile("(?<![\\w-])([0-9A-Za-z]{8}(?:-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12})(?![\\w-])");
	private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f-]+");
	private static final Pattern PLACEHOLDER = Pattern.compile("[x-]+");
	private static final Pattern TENANT_LABEL = Pattern
			.compile("(?i)(?:tenant|directory|organi[sz]ation)\\s*(?:-|_)?\\s*id|\\bmandanten|\\btenant\\b");
	private static final Pattern OTHER_LABEL = Pattern.compile(
			"(?i)\\b(?:client|app(?:lication)?|object|subscription|correlation|request|trace|user|device|session)"
					+ "\\s*(?:-|_)?\\s*id\\b");
	private static final int LABEL_REACH = 60;

	/** Copies the list. */
	public CustomerAnswer {
		remarks = List.copyOf(remarks);
	}

	/**
	 * Reads an answer.
	 *
	 * @param initialDomainSuffixes what initial domains end in, such as {@code .onmicrosoft.com}
	 */
	public static CustomerAnswer read(String answer, List<String> initialDomainSuffixes) {
		String text = INVISIBLE.matcher(DASH.matcher(answer).replaceAll("-")).replaceAll("");
		List<String> remarks = new ArrayList<>();
		Optional<String> organisationId = organisationId(text, remarks);
		Optional<String> initialDomain = initialDomain(text.toLowerCase(Locale.ROOT), initialDomainSuffixes, remarks);
		return new CustomerAnswer(organisationId, initialDomain, remarks);
	}

	/** Ids with a label of their own go first; those that are labelled as something else are named, not taken. */
	private static Optional<String> organisationId(String text, List<String> remarks) {
		Map<String, Boolean> candidates = new LinkedHashMap<>();
		ReferenceData reserved = ReferenceData.of("organisation-ids");
		Matcher found = ID.matcher(text);
		while (found.find()) {
			String id = String.valueOf(found.group(1)).toLowerCase(Locale.ROOT);
			String before = text.substring(Math.max(0, found.start() - LABEL_REACH), found.start());
			if (PLACEHOLDER.matcher(id).matches()) {
				continue;
			}
			if (!HEXADECIMAL.matcher(id).matches()) {
				remarks.add(NLS.bind(Messages.CustomerAnswer_notHexadecimal, id));
			} else if (reserved.eachText().contains(id)) {
				remarks.add(NLS.bind(Messages.CustomerAnswer_reserved, id));
			} else if (end(OTHER_LABEL, before) > end(TENANT_LABEL, before)) {
				remarks.add(NLS.bind(Messages.CustomerAnswer_otherId, id));
			} else {
				candidates.merge(id, end(TENANT_LABEL, before) >= 0, Boolean::logicalOr);
			}
		}
		return only(preferred(candidates), Messages.CustomerAnswer_severalIds, remarks);
	}

	private static Set<String> preferred(Map<String, Boolean> candidates) {
		Set<String> labelled = new LinkedHashSet<>();
		candidates.forEach((id, isLabelled) -> {
			if (isLabelled) {
				labelled.add(id);
			}
		});
		return labelled.isEmpty() ? candidates.keySet() : labelled;
	}

	/** Where a label ends that stands last in a text; -1 if there is none. */
	private static int end(Pattern label, String text) {
		return label.matcher(text).results().mapToInt(result -> result.end()).max().orElse(-1);
	}

	private static Optional<String> initialDomain(String text, List<String> suffixes, List<String> remarks) {
		Set<String> domains = new LinkedHashSet<>();
		Set<String> ofRouting = new LinkedHashSet<>();
		for (String suffix : suffixes) {
			Matcher found = Pattern
					.compile("(?<![\\w.-])((?:[a-z0-9-]{1,63}\\.){0,8})([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)"
							+ Pattern.quote(suffix) + "(?![\\w-]|\\.\\w)")
					.matcher(text);
			while (found.find()) {
				String first = String.valueOf(found.group(1)).replaceFirst("\\..*", "");
				if (first.isEmpty()) {
					domains.add(found.group(2) + suffix);
				} else if (!first.startsWith("-") && !first.endsWith("-")) {
					// contoso.mail.onmicrosoft.com is the tenant's own address for routing mail.
					ofRouting.add(first + suffix);
				}
			}
		}
		if (domains.isEmpty()) {
			ofRouting.forEach(domain -> remarks.add(NLS.bind(Messages.CustomerAnswer_routing, domain)));
			domains.addAll(ofRouting);
		}
		return only(domains, Messages.CustomerAnswer_severalDomains, remarks);
	}

	private static Optional<String> only(Set<String> candidates, String several, List<String> remarks) {
		if (candidates.size() > 1) {
			remarks.add(NLS.bind(several, String.join(", ", candidates)));
			return Optional.empty();
		}
		return candidates.stream().findFirst();
	}
}
