package org.portwright.model.copies;

import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.portwright.model.PortOrder;

/**
 * Makes every copy of a port order. References within the order lead to the parts of the copy, so that its numbers keep
 * their sites. No copy reads a file: call this on the thread of the model.
 */
public final class OrderCopy {

	private OrderCopy() {
	}

	/**
	 * Copies an order for work on any thread: nothing leads from the copy into the model, so references to other files
	 * stay behind. What its file says and could not be taken comes with it.
	 */
	public static PortOrder alone(PortOrder order) {
		return copy(order, new UnreadCopier());
	}

	/** Copies an order for a file of the same model: references to other files lead where those of the order lead. */
	public static PortOrder inModel(PortOrder order) {
		return copy(order, new Copier(false, true));
	}

	private static PortOrder copy(PortOrder order, Copier copier) {
		PortOrder copy = (PortOrder) Objects.requireNonNull(copier.copy(order));
		copier.copyReferences();
		return copy;
	}
}
