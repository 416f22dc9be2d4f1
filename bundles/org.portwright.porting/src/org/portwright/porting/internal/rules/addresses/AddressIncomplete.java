package org.portwright.porting.internal.rules.addresses;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Address;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * The service address has building or street, town and postcode.
 */
@SuppressWarnings("nls")
public final class AddressIncomplete implements Rule<CheckedOrder> {

	private static final String INCOMPLETE = "ADDRESS_INCOMPLETE";

	@Override
	public Set<String> codes() {
		return Set.of(INCOMPLETE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.ADDRESS__BUILDING, Literals.ADDRESS__STREET, Literals.ADDRESS__TOWN,
				Literals.ADDRESS__POSTCODE, Literals.PORT_ORDER__STATE);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		Address address = order.loa().getServiceAddress();
		report.judged(INCOMPLETE, order.order());
		if (Typed.blank(address.getBuilding()) && Typed.blank(address.getStreet())) {
			report(Literals.ADDRESS__STREET, Messages.AddressIncomplete_street, order, report);
		}
		if (Typed.blank(address.getTown())) {
			report(Literals.ADDRESS__TOWN, Messages.AddressIncomplete_town, order, report);
		}
		if (Typed.blank(address.getPostcode())) {
			report(Literals.ADDRESS__POSTCODE, Messages.AddressIncomplete_postcode, order, report);
		}
	}

	private static void report(EAttribute field, String message, CheckedOrder order, Consumer<Problem> problems) {
		ProblemBuilder.of(INCOMPLETE, Severity.ERROR, order.loa().getServiceAddress(), field)
				.stillNeeded(order.draft()).report(message, problems);
	}
}
