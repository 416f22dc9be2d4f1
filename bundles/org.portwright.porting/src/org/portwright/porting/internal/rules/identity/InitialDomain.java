package org.portwright.porting.internal.rules.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/**
 * The initial domain is one label before the suffix of a cloud. The usual wrong paste is the tenant's mail routing
 * domain, {@code contoso.mail.onmicrosoft.com}.
 */
@SuppressWarnings("nls")
public final class InitialDomain {

	private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

	private InitialDomain() {
	}

	/** It is one. */
	public static Verdict isOne(Value value) {
		String typed = value.text();
		String domain = typed.toLowerCase(Locale.ROOT);
		List<String> suffixes = value.profile().initialDomainSuffixes();
		if (domain.isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		if (suffixes.stream().anyMatch(suffix -> isLabelBefore(suffix, domain))) {
			return Verdict.FINE;
		}
		String host = domain.substring(domain.lastIndexOf('@') + 1);
		Optional<String> meant = suffixes.stream().filter(host::endsWith).findFirst()
				.filter(suffix -> LABEL.matcher(firstLabel(host)).matches()).map(suffix -> firstLabel(host) + suffix);
		return meant.isPresent() ? Verdict.wrong(typed, meant.get()).called("labels")
				: Verdict.wrong(typed, suffixes.getFirst()).called("other");
	}

	private static String firstLabel(String host) {
		return host.substring(0, host.indexOf('.'));
	}

	private static boolean isLabelBefore(String suffix, String domain) {
		return domain.endsWith(suffix)
				&& LABEL.matcher(domain.substring(0, domain.length() - suffix.length())).matches();
	}
}
