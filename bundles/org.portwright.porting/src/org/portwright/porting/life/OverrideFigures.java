package org.portwright.porting.life;

import org.portwright.reference.ReferenceData;

/** The figures of a Porting Override, as the industry's flow chart has them. */
@SuppressWarnings("nls")
final class OverrideFigures {

	private static final String TOPIC = "porting-override";

	private OverrideFigures() {
	}

	/** Returns the hours in which the losing provider acknowledges the alert. */
	static String acknowledged() {
		return ReferenceData.of(TOPIC).text("acknowledged");
	}

	/** Returns the working days in which the losing provider resolves the matter. */
	static int resolved() {
		return Integer.parseInt(ReferenceData.of(TOPIC).text("resolved"));
	}

	/** Returns the working days in which the gaining provider sends the evidence. */
	static String evidence() {
		return ReferenceData.of(TOPIC).text("evidence");
	}

	/** Returns the hours in which the panel decides. */
	static String panel() {
		return ReferenceData.of(TOPIC).text("panel");
	}
}
