package org.portwright.porting.checks;

import static org.portwright.porting.checks.Innocents.on;
import static org.portwright.porting.checks.Judged.not;
import static org.portwright.porting.checks.Orders.numbers;
import static org.portwright.porting.checks.Orders.partial;
import static org.portwright.porting.checks.Orders.underWay;

import java.util.List;

import org.portwright.model.EmergencyAddress;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Site;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Severity;
import org.portwright.porting.checks.Innocents.Innocent;

/** Orders whose places have an emergency location in Teams, or none. */
final class EmergencyCases {

	private static final String MISSING = "EMERGENCY_LOCATION_MISSING";
	private static final String FORMAT = "LOCATION_ID_FORMAT";
	private static final String ID = "7fda0c0b-6a6e-48b8-855b-3fbd2bcbbe16";

	private EmergencyCases() {
	}

	private static PortOrder order(OrderState state, EmergencyAddress address) {
		PortOrder order = underWay(Orders.correct(), state);
		if (state == OrderState.SUBMITTED) {
			order.setPortOrderId(null);
			order.setFocDate(null);
		}
		order.setEmergencyAddress(address);
		return order;
	}

	private static PortOrder draft(EmergencyAddress address) {
		PortOrder order = Orders.correct();
		order.setEmergencyAddress(address);
		return order;
	}

	private static PortOrder inDraft(PortOrder order) {
		order.setState(OrderState.DRAFT);
		order.setSubmissionDate(null);
		order.getLoa().getSignature().setDate(null);
		return order;
	}

	/** A draft of whose service address nothing is known. */
	private static PortOrder addressless(EmergencyAddress address) {
		PortOrder order = draft(address);
		order.getLoa().setServiceAddress(Blank.order().getLoa().getServiceAddress());
		return order;
	}

	/** An order with a number at a site. */
	private static PortOrder atSite(OrderState state, EmergencyAddress address) {
		PortOrder order = order(state, EmergencyAddress.VALIDATED);
		Site leeds = Orders.site(order, "s1");
		leeds.setName("Leeds");
		leeds.setEmergencyAddress(address);
		numbers(order, "+441134960000", "").setSite(leeds);
		return order;
	}

	static List<FaultCase> faults() {
		return List.of(
				FaultCase.of(MISSING, Severity.INFO, "emergencyAddress", "", "whether Teams has",
						order(OrderState.SUBMITTED, EmergencyAddress.UNKNOWN)),
				FaultCase.of(MISSING, Severity.INFO, "emergencyAddress", "", "and validate it",
						draft(EmergencyAddress.MISSING)),
				FaultCase.of(MISSING, Severity.INFO, "sites[s1].emergencyAddress", "", "the site 'Leeds'",
						inDraft(atSite(OrderState.SUBMITTED, EmergencyAddress.UNKNOWN))),
				FaultCase.of(MISSING, Severity.WARNING, "emergencyAddress", "", "Locations > Emergency addresses",
						order(OrderState.TRANSFER_APPROVED, EmergencyAddress.MISSING)),
				FaultCase.of(MISSING, Severity.WARNING, "sites[s1].emergencyAddress", "",
						"of the site 'Leeds' is in Teams but not validated",
						atSite(OrderState.TRANSFER_APPROVED, EmergencyAddress.CREATED)),
				FaultCase.warning(FORMAT, "locationId", "00000000-0000-0000-0000-000000000000", "Copy the ID again",
						order -> order.setLocationId("00000000-0000-0000-0000-000000000000")),
				FaultCase.warning(FORMAT, "locationId", "12345", "Copy the ID again",
						order -> order.setLocationId("12345")),
				FaultCase.warning(FORMAT, "sites[s1].locationId", "Leeds", "Get-CsOnlineLisLocation",
						order -> Orders.site(order, "s1").setLocationId("Leeds")));
	}

	static List<Innocent> innocents() {
		return List.of(on(MISSING, "a draft whose service address is not known", addressless(EmergencyAddress.MISSING)),
				on(MISSING, "a draft without numbers", draft(EmergencyAddress.MISSING),
						order -> order.getNumbers().clear()),
				on(MISSING, "completed", order(OrderState.COMPLETED, EmergencyAddress.MISSING)),
				on(MISSING, "a site without numbers", order(OrderState.TRANSFER_APPROVED, EmergencyAddress.VALIDATED),
						order -> Orders.site(order, "s1").setEmergencyAddress(EmergencyAddress.MISSING)),
				on(MISSING, "all numbers are at a site", atSite(OrderState.TRANSFER_APPROVED,
						EmergencyAddress.VALIDATED), order -> {
							order.setEmergencyAddress(EmergencyAddress.UNKNOWN);
							order.getNumbers().getFirst().setSite(order.getSites().getFirst());
						}),
				on(MISSING, "freephone numbers belong to no place", underWay(partial("+448081570000", ""),
						OrderState.TRANSFER_APPROVED), order -> order.setEmergencyAddress(EmergencyAddress.MISSING)),
				on(FORMAT, "upper case and a space behind",
						order -> order.setLocationId("7FDA0C0B-6A6E-48B8-855B-3FBD2BCBBE16 ")));
	}

	static List<Judged> judged() {
		PortOrder known = Orders.correct();
		known.setLocationId(ID);
		return List.of(new Judged(MISSING, "", "",
				Orders.check(order(OrderState.TRANSFER_APPROVED, EmergencyAddress.VALIDATED))),
				new Judged(MISSING, "", "", Orders.check(Orders.correct())),
				new Judged(FORMAT, "", "", Orders.check(known)));
	}

	static List<Judged> unjudged() {
		return List.of(not(MISSING, "a draft without an address", addressless(EmergencyAddress.VALIDATED)),
				not(MISSING, "completed", order(OrderState.COMPLETED, EmergencyAddress.VALIDATED)),
				not(MISSING, "freephone", underWay(partial("+448081570000", ""), OrderState.TRANSFER_APPROVED)),
				not(MISSING, "a number that cannot be read", underWay(partial("?", ""), OrderState.TRANSFER_APPROVED)),
				not(FORMAT, "blank", order -> order.setLocationId(" ")));
	}
}
