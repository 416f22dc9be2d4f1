package org.portwright.model.copies;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portwright.model.PortOrder;

/**
 * Keeps what is in a port order in parts that never change, so that to take the order as it is now costs as much as was
 * changed since it was taken last: an order has up to 10,000 numbers.
 * <p>Who reads a file makes the mirror where the file is read; an order without one gets it when it is taken first. It
 * belongs to the thread of the model.
 */
public final class OrderMirror extends PartsMirror {

	private OrderMirror(PortOrder order) {
		super(order);
	}

	/** Gives the mirror of an order, on the thread of the model or before the order is in a model. */
	public static OrderMirror of(PortOrder order) {
		if (EcoreUtil.getExistingAdapter(order, OrderMirror.class) instanceof OrderMirror present) {
			return present;
		}
		var mirror = new OrderMirror(order);
		order.eAdapters().add(mirror);
		mirror.take();
		return mirror;
	}

	/** Takes the order as it is now. */
	public TakenOrder take() {
		return new TakenOrder(takeAll());
	}

	@Override
	boolean leavesOut(EStructuralFeature feature) {
		return false;
	}
}
