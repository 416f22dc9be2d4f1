package org.portwright.porting.internal.rules.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * The initial domain is one label before the suffix of a cloud. The usual wrong paste is the tenant's mail routing
 * domain, {@code contoso.mail.onmicrosoft.com}.
 */
@SuppressWarnings("nls")
public final class InitialDomainRule implements Rule {

	private static final String FORMAT = "INITIAL_DOMAIN_FORMAT";
	private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

	@Override
	public Set<String> codes() {
		return Set.of(FORMAT);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__INITIAL_DOMAIN);
	}

	@Override
	public void check(CheckedOrder order, Consumer<Problem> problems) {
		String typed = Typed.text(order.order().getInitialDomain());
		String domain = typed.toLowerCase(Locale.ROOT);
		List<String> suffixes = order.profile().initialDomainSuffixes();
		if (domain.isEmpty() || suffixes.stream().anyMatch(suffix -> isLabelBefore(suffix, domain))) {
			return;
		}
		String host = domain.substring(domain.lastIndexOf('@') + 1);
		Optional<String> meant = suffixes.stream().filter(host::endsWith).findFirst()
				.filter(suffix -> LABEL.matcher(firstLabel(host)).matches()).map(suffix -> firstLabel(host) + suffix);
		String message = meant.isPresent() ? NLS.bind(Messages.InitialDomain_labels, typed, meant.get())
				: NLS.bind(Messages.InitialDomain_other, typed, suffixes.getFirst());
		ProblemBuilder.of(FORMAT, Severity.ERROR, order.order(), Literals.PORT_ORDER__INITIAL_DOMAIN)
				.value(order.order().getInitialDomain()).report(message, problems);
	}

	private static String firstLabel(String host) {
		return host.substring(0, host.indexOf('.'));
	}

	private static boolean isLabelBefore(String suffix, String domain) {
		return domain.endsWith(suffix)
				&& LABEL.matcher(domain.substring(0, domain.length() - suffix.length())).matches();
	}
}
