package org.portwright.porting.life;

import java.util.List;

import org.portwright.model.Conversion;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;

/** The conversions to service numbers that are not done. */
final class OpenConversions {

	private OpenConversions() {
	}

	static List<Conversion> of(PortOrder order) {
		return order.getConversions().stream().filter(conversion -> conversion.getDone() == null
				&& isService(conversion.getUsage())).toList();
	}

	static boolean isService(NumberUsage usage) {
		return usage == NumberUsage.VOICE_APP || usage == NumberUsage.CONFERENCE;
	}
}
