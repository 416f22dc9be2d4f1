package org.portwright.porting.internal.rules.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.internal.rules.Typed;

/**
 * The initial domain is one label before the suffix of a cloud. The usual wrong paste is the tenant's mail routing
 * domain, {@code contoso.mail.onmicrosoft.com}.
 */
@SuppressWarnings("nls")
final class InitialDomain {

	static final String FORMAT = "INITIAL_DOMAIN_FORMAT";
	private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

	private InitialDomain() {
	}

	/** What is wrong with an initial domain; empty where nothing is or nothing was typed. */
	static Optional<String> objection(@Nullable String text, RuleProfile profile) {
		String typed = Typed.text(text);
		String domain = typed.toLowerCase(Locale.ROOT);
		List<String> suffixes = profile.initialDomainSuffixes();
		if (domain.isEmpty() || suffixes.stream().anyMatch(suffix -> isLabelBefore(suffix, domain))) {
			return Optional.empty();
		}
		String host = domain.substring(domain.lastIndexOf('@') + 1);
		Optional<String> meant = suffixes.stream().filter(host::endsWith).findFirst()
				.filter(suffix -> LABEL.matcher(firstLabel(host)).matches()).map(suffix -> firstLabel(host) + suffix);
		return Optional.of(meant.isPresent() ? NLS.bind(Messages.InitialDomain_labels, typed, meant.get())
				: NLS.bind(Messages.InitialDomain_other, typed, suffixes.getFirst()));
	}

	private static String firstLabel(String host) {
		return host.substring(0, host.indexOf('.'));
	}

	private static boolean isLabelBefore(String suffix, String domain) {
		return domain.endsWith(suffix)
				&& LABEL.matcher(domain.substring(0, domain.length() - suffix.length())).matches();
	}
}
