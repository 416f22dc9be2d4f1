package org.portwright.porting.facts;

import java.util.List;

import org.portwright.reference.ReferenceData;

/** The regions in which the SIP Gateway of Microsoft Teams sets phones up, by their words in Microsoft's commands. */
public final class PhoneRegions {

	private PhoneRegions() {
	}

	/** All that there are, in Microsoft's order. */
	public static List<String> all() {
		return List.copyOf(ReferenceData.of("sip-gateway").names()); //$NON-NLS-1$
	}
}
