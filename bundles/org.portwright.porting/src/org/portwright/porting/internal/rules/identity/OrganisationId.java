package org.portwright.porting.internal.rules.identity;

import java.util.Locale;
import java.util.regex.Pattern;

import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;
import org.portwright.reference.ReferenceData;

/** The Organisation ID is a GUID, and one of an organisation. */
@SuppressWarnings("nls")
public final class OrganisationId {

	private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

	private OrganisationId() {
	}

	/** It has the form of a GUID. */
	public static Verdict isGuid(Value value) {
		if (value.text().isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		return isGuid(value.text()) ? Verdict.FINE : Verdict.wrong(value.text());
	}

	/** Whether a text has the form of a GUID. */
	public static boolean isGuid(String text) {
		return GUID.matcher(text.toLowerCase(Locale.ROOT)).matches();
	}

	/**
	 * It is none that stands for something else than an organisation; a text is called as each in the reference data.
	 */
	public static Verdict isOfOrganisation(Value value) {
		if (!isGuid(value.text())) {
			return Verdict.NOT_JUDGED;
		}
		String id = value.text().toLowerCase(Locale.ROOT);
		ReferenceData reserved = ReferenceData.of("organisation-ids");
		return reserved.names().stream().filter(name -> reserved.text(name).equals(id)).findFirst()
				.map(name -> Verdict.wrong(value.text()).called(name)).orElse(Verdict.FINE);
	}
}
