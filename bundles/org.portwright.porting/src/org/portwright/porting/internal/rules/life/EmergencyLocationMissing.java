package org.portwright.porting.internal.rules.life;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.EmergencyAddress;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.addresses.AddressFields;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.life.EmergencyPlace;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/**
 * Places of an order that have no validated emergency address in Teams, which numbers need that are transferred to
 * Microsoft in Europe. It comes first (domain facts 3): a draft is asked as soon as the place is known. It guards
 * nothing: the address is made at Microsoft, while the order runs too.
 */
@SuppressWarnings("nls")
public final class EmergencyLocationMissing implements Rule<CheckedOrder> {

	private static final String MISSING = "EMERGENCY_LOCATION_MISSING";
	private static final Reads READS = Reads.NUMBERS.and(Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__SITES,
			Literals.PORTED_NUMBERS__SITE, Literals.SITE__NAME, Literals.SITE__EMERGENCY_ADDRESS,
			Literals.SITE__LOCATION_ID, Literals.PORT_ORDER__EMERGENCY_ADDRESS, Literals.PORT_ORDER__LOCATION_ID)
			.and(AddressFields.ALL.toArray(EStructuralFeature[]::new));
	/** The numbers are not on their way yet. */
	private static final Set<OrderState> EARLY = EnumSet.of(OrderState.DRAFT, OrderState.SUBMITTED,
			OrderState.PROCESSING, OrderState.REJECTED);

	@Override
	public List<String> codes() {
		return List.of(MISSING);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (!order.open()) {
			return;
		}
		List<EmergencyPlace> places = EmergencyPlace.of(order.order(), order.numbers()).stream()
				.filter(place -> !order.draft() || isKnown(place, order)).toList();
		if (!places.isEmpty() && order.numbers().known()) {
			report.judged(MISSING, order.order());
		}
		Severity severity = EARLY.contains(order.order().getState()) ? Severity.INFO : Severity.WARNING;
		for (EmergencyPlace place : places) {
			if (place.state() != EmergencyAddress.VALIDATED) {
				String named = place.site().map(name -> RuleTexts.message(MISSING, "site", List.of(name)))
						.orElseGet(() -> RuleTexts.message(MISSING, "serviceAddress", List.of()));
				ProblemBuilder.of(MISSING, severity, place.owner(), place.stateField())
						.stillNeeded(order.draft() && place.state() == EmergencyAddress.UNKNOWN)
						.report(RuleTexts.message(MISSING, place.state().getLiteral(), List.of(named)), report);
			}
		}
	}

	/** Whether something is said of where a place is; a site is there only if it is. */
	private static boolean isKnown(EmergencyPlace place, CheckedOrder order) {
		return place.site().isPresent() || !AddressFields.line(order.loa().getServiceAddress()).isEmpty();
	}
}
