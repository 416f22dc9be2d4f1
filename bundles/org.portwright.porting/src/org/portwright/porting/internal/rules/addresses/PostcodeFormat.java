package org.portwright.porting.internal.rules.addresses;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Address;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Site;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * Postcodes have the form of the United Kingdom's, except in billing addresses abroad. Numbers are never on the Channel
 * Islands or the Isle of Man, but bills may be sent there.
 */
@SuppressWarnings("nls")
public final class PostcodeFormat implements Rule<CheckedOrder> {

	private static final String FORMAT = "POSTCODE_FORMAT";

	@Override
	public Set<String> codes() {
		return Set.of(FORMAT);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.ADDRESS__POSTCODE, Literals.ADDRESS__COUNTRY,
				Literals.LETTER_OF_AUTHORIZATION__BILLING_ADDRESS_DIFFERS, Literals.PORT_ORDER__SITES);
	}

	@Override
	public void check(CheckedOrder order, Consumer<Problem> problems) {
		checkSite(order.loa().getServiceAddress(), problems);
		Address billing = order.loa().getBillingAddress();
		if (order.loa().isBillingAddressDiffers() && !Countries.abroad(billing)) {
			check(billing, true, problems);
		}
		for (Site site : order.order().getSites()) {
			checkSite(site.getAddress(), problems);
		}
	}

	private static void checkSite(Address address, Consumer<Problem> problems) {
		check(address, false, problems);
	}

	private static void check(Address address, boolean islandsToo, Consumer<Problem> problems) {
		String typed = Typed.text(address.getPostcode());
		Postcode postcode = Postcode.of(typed);
		if (typed.isEmpty() || postcode.wellFormed() && (islandsToo || !postcode.ofIslands())) {
			return;
		}
		var problem = ProblemBuilder.of(FORMAT, Severity.ERROR, address, Literals.ADDRESS__POSTCODE)
				.value(address.getPostcode());
		if (postcode.wellFormed()) {
			problem.report(NLS.bind(Messages.PostcodeFormat_islands, typed), problems);
			return;
		}
		Optional<Postcode> meant = postcode.withoutLookAlikes().filter(other -> islandsToo || !other.ofIslands());
		if (meant.isPresent()) {
			String better = meant.get().text();
			problem.fixedBy("lookAlikes", NLS.bind(Messages.PostcodeFormat_fix, better), better)
					.report(NLS.bind(Messages.PostcodeFormat_lookAlikes, typed, better), problems);
		} else {
			problem.report(NLS.bind(Messages.PostcodeFormat_message, typed), problems);
		}
	}
}
