package org.portwright.porting.internal.rules.addresses;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Address;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * The losing provider compares the postcode to which it sends the bill.
 */
@SuppressWarnings("nls")
public final class BillingPostcodeMissing implements Rule<CheckedOrder> {

	private static final String MISSING = "BILLING_POSTCODE_MISSING";

	@Override
	public Set<String> codes() {
		return Set.of(MISSING);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.LETTER_OF_AUTHORIZATION__BILLING_ADDRESS_DIFFERS, Literals.ADDRESS__POSTCODE,
				Literals.ADDRESS__COUNTRY, Literals.PORT_ORDER__STATE);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		Address address = order.loa().getBillingAddress();
		if (!order.loa().isBillingAddressDiffers() || Countries.withoutPostcodes(address)) {
			return;
		}
		report.judged(MISSING, address, Literals.ADDRESS__POSTCODE);
		if (Typed.blank(address.getPostcode())) {
			ProblemBuilder.of(MISSING, Severity.ERROR, address, Literals.ADDRESS__POSTCODE)
					.stillNeeded(order.draft()).report(Messages.BillingPostcodeMissing_message, report);
		}
	}
}
