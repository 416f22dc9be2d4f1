package org.portwright.model.copies;

import org.portwright.model.PortOrder;

/**
 * A port order as it was when it was taken, to be copied on any thread, as often as wanted and at the same time as
 * others.
 */
public final class TakenOrder {

	private final TakenPart root;

	TakenOrder(TakenPart root) {
		this.root = root;
	}

	TakenPart root() {
		return root;
	}

	/** Makes a copy as {@link OrderCopy#alone} would have made it at that moment. */
	public PortOrder copy() {
		return (PortOrder) PartsCopy.of(root);
	}
}
