package org.portwright.porting.checks;

import java.util.List;
import java.util.Optional;

import org.portwright.porting.internal.rules.identity.LocationId;
import org.portwright.porting.rules.texts.RuleTexts;

/** The ID of an emergency location while it is typed. */
@SuppressWarnings("nls")
public final class LocationIdEntry {

	private LocationIdEntry() {
	}

	/**
	 * Says in the words of its rule that a text is no location ID, if it is none.
	 *
	 * @param typed not empty
	 */
	public static Optional<String> doubt(String typed) {
		return LocationId.isOne(typed) ? Optional.empty()
				: Optional.of(RuleTexts.message("LOCATION_ID_FORMAT", "", List.of(typed)));
	}
}
