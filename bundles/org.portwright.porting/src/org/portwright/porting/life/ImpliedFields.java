package org.portwright.porting.life;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;

/** What a state implies: fields that are there once an order is that far. */
public final class ImpliedFields {

	private static final Set<OrderState> WITH_DATE = EnumSet.of(OrderState.TRANSFER_APPROVED,
			OrderState.TRANSFER_PENDING, OrderState.NOT_MOVED, OrderState.COMPLETED);
	private static final Set<OrderState> WITH_REFERENCE = EnumSet.of(OrderState.PROCESSING,
			OrderState.CONTACTING_CARRIER, OrderState.TRANSFER_APPROVED, OrderState.TRANSFER_PENDING,
			OrderState.NOT_MOVED, OrderState.COMPLETED);

	private ImpliedFields() {
	}

	/** Whether a state implies that the order has a Port Order ID. */
	public static boolean implyReference(OrderState state) {
		return WITH_REFERENCE.contains(state);
	}

	/** Whether a state implies that the order has a confirmed date. */
	public static boolean implyDate(OrderState state) {
		return WITH_DATE.contains(state);
	}

	/** The paths of those that an order lacks in its state. */
	public static List<String> missing(PortOrder order) {
		List<EStructuralFeature> missing = new ArrayList<>();
		if (implyReference(order.getState()) && Typed.blank(order.getPortOrderId())) {
			missing.add(Literals.PORT_ORDER__PORT_ORDER_ID);
		}
		if (implyDate(order.getState()) && order.getFocDate() == null) {
			missing.add(Literals.PORT_ORDER__FOC_DATE);
		}
		return missing.stream().map(EStructuralFeature::getName).toList();
	}
}
