package org.portwright.directory.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String LookupProblems_busy;
	public static String LookupProblems_contradictory;
	public static String LookupProblems_empty;
	public static String LookupProblems_foreignPage;
	public static String LookupProblems_incomplete;
	public static String LookupProblems_issuerForeign;
	public static String LookupProblems_issuerMissing;
	public static String LookupProblems_issuerWithoutId;
	public static String LookupProblems_noBrand;
	public static String LookupProblems_noDomain;
	public static String LookupProblems_notJson;
	public static String LookupProblems_otherCloud;
	public static String LookupProblems_otherTenant;
	public static String LookupProblems_personal;
	public static String LookupProblems_refused;
	public static String LookupProblems_restricted;
	public static String LookupProblems_serverFailed;
	public static String LookupProblems_tooMany;
	public static String LookupProblems_tooManyFor;
	public static String LookupProblems_unexpectedStatus;
	public static String LookupProblems_unknown;
	public static String LookupProblems_unknownId;

	static {
		NLS.initializeMessages("org.portwright.directory.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
