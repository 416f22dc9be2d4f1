package org.portwright.porting.internal.rules.addresses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Address;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Site;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.addresses.Postcode;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * Postcodes have the form of the United Kingdom's, except in billing addresses abroad. Numbers are never on the Channel
 * Islands or the Isle of Man, but bills may be sent there.
 */
@SuppressWarnings("nls")
public final class PostcodeFormat implements Rule<CheckedOrder> {

	private static final String FORMAT = "POSTCODE_FORMAT";

	@Override
	public List<String> codes() {
		return List.of(FORMAT);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.ADDRESS__POSTCODE, Literals.ADDRESS__COUNTRY,
				Literals.LETTER_OF_AUTHORIZATION__BILLING_ADDRESS_DIFFERS, Literals.PORT_ORDER__SITES);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		boolean given = checkSite(order.loa().getServiceAddress(), report);
		Address billing = order.loa().getBillingAddress();
		if (order.loa().isBillingAddressDiffers()) {
			given |= checkAnywhere(billing, report);
		}
		given |= checkAnywhere(order.loa().getRegisteredAddress(), report);
		given |= checkAnywhere(order.loa().getLosingProviderAddress(), report);
		given |= checkAnywhere(order.loa().getGainingCarrierAddress(), report);
		for (Site site : order.order().getSites()) {
			given |= checkSite(site.getAddress(), report);
		}
		if (given) {
			report.judged(FORMAT, order.order());
		}
	}

	private static boolean checkSite(Address address, Consumer<Problem> problems) {
		return check(address, false, problems);
	}

	/** Companies and bills are in other countries and on the islands too. */
	private static boolean checkAnywhere(Address address, Consumer<Problem> problems) {
		return !Countries.abroad(address) && check(address, true, problems);
	}

	/** Gives whether there is a postcode. */
	private static boolean check(Address address, boolean islandsToo, Consumer<Problem> problems) {
		String typed = Typed.text(address.getPostcode());
		if (typed.isEmpty()) {
			return false;
		}
		Postcode postcode = Postcode.of(typed);
		if (!postcode.wellFormed() || !islandsToo && postcode.ofIslands()) {
			report(address, typed, postcode, islandsToo, problems);
		}
		return true;
	}

	private static void report(Address address, String typed, Postcode postcode, boolean islandsToo,
			Consumer<Problem> problems) {
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
