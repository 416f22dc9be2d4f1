package org.portwright.porting.life;

import java.util.List;

import org.portwright.model.Conversion;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;

/** The conversions to service numbers that are not done. */
final class OpenConversions {

	private OpenConversions() {
	}

	static List<Conversion> of(PortOrder order) {
		return order.getConversions().stream().filter(conversion -> conversion.getDone() == null
				&& isService(conversion.getUsage())).toList();
	}

	/** Returns whether numbers are still to be converted, planned or not, whenever that may be. */
	static boolean isWaiting(CheckedOrder checked) {
		return checked.order().getConversions().isEmpty() ? !WantedConversions.of(checked, 1).isEmpty()
				: !of(checked.order()).isEmpty();
	}

	static boolean isService(NumberUsage usage) {
		return usage == NumberUsage.VOICE_APP || usage == NumberUsage.CONFERENCE;
	}
}
