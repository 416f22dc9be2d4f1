package org.portwright.porting.internal.rules.addresses;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Address;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
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
	public void check(CheckedOrder order, Consumer<Problem> problems) {
		Address address = order.loa().getBillingAddress();
		if (order.loa().isBillingAddressDiffers() && Typed.blank(address.getPostcode())
				&& !Countries.withoutPostcodes(address)) {
			ProblemBuilder.of(MISSING, Severity.ERROR, address, Literals.ADDRESS__POSTCODE)
					.stillNeeded(order.draft()).report(Messages.BillingPostcodeMissing_message, problems);
		}
	}
}
