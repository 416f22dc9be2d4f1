package org.portwright.porting.internal.rules.identity;

import java.util.Locale;
import java.util.regex.Pattern;

import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/** The Organisation ID is a GUID, and one of an organisation. */
@SuppressWarnings("nls")
public final class OrganisationId {

	private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
	private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
	/** The tenant of all personal Microsoft accounts (domain facts A1). */
	private static final String CONSUMERS = "9188040d-6c67-4c5b-b112-36a304b66dad";

	private OrganisationId() {
	}

	/** It has the form of a GUID. */
	public static Verdict isGuid(Value value) {
		if (value.text().isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		return GUID.matcher(folded(value)).matches() ? Verdict.FINE : Verdict.wrong(value.text());
	}

	/** It is none that stands for something else than an organisation. */
	public static Verdict isOfOrganisation(Value value) {
		String id = folded(value);
		if (!GUID.matcher(id).matches()) {
			return Verdict.NOT_JUDGED;
		}
		return switch (id) {
		case NOTHING -> Verdict.wrong(value.text()).called("nothing");
		case CONSUMERS -> Verdict.wrong(value.text()).called("consumers");
		default -> Verdict.FINE;
		};
	}

	private static String folded(Value value) {
		return value.text().toLowerCase(Locale.ROOT);
	}
}
