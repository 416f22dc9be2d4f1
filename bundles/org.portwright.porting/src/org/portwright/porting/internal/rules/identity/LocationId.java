package org.portwright.porting.internal.rules.identity;

import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/** The ID of an emergency location in Teams: a GUID, and not the one of zeros, which stands for none. */
@SuppressWarnings("nls")
public final class LocationId {

	private LocationId() {
	}

	/** Judges the ID of a field. */
	public static Verdict isOne(Value value) {
		if (value.text().isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		return isOne(value.text()) ? Verdict.FINE : Verdict.wrong(value.text());
	}

	/** Returns whether a text is such an ID. */
	public static boolean isOne(String text) {
		return OrganisationId.isGuid(text) && !text.matches("[0-]+");
	}
}
