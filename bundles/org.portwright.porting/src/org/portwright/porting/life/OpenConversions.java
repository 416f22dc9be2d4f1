package org.portwright.porting.life;

import java.util.List;

import org.portwright.model.Conversion;
import org.portwright.model.PortOrder;

/** The conversions to another usage that are not done. */
final class OpenConversions {

	private OpenConversions() {
	}

	static List<Conversion> of(PortOrder order) {
		return order.getConversions().stream().filter(conversion -> conversion.getDone() == null).toList();
	}
}
