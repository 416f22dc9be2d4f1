package org.portwright.porting.written;

import java.util.Locale;
import java.util.regex.Pattern;

import org.portwright.reference.ReferenceData;

/** The Organisation ID of a tenant as commands and addresses need it. */
public final class TenantId {

	private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"); //$NON-NLS-1$

	private TenantId() {
	}

	/** Returns whether a text is such an ID. Microsoft gives some to no organisation, such as that of all zeros. */
	public static boolean isGiven(String id) {
		return GUID.matcher(id).matches()
				&& !ReferenceData.of("organisation-ids").eachText().contains(id.toLowerCase(Locale.ROOT)); //$NON-NLS-1$
	}
}
