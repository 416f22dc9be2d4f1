package org.portwright.directory.graph;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Assignees_disputed;
	public static String Assignees_nobody;
	public static String Assignees_number;
	public static String Assignees_several;
	public static String DirectoryPart_organisation;
	public static String DirectoryPart_users;
	public static String DirectoryParts_fromUsers;
	public static String DirectoryParts_lacking;
	public static String DirectoryParts_noNumbers;
	public static String DirectoryParts_nothing;
	public static String GraphException_page;
	public static String GraphFaults_absent;
	public static String GraphFaults_contradicting;
	public static String GraphFaults_entry;
	public static String GraphFaults_fewer;
	public static String GraphFaults_more;
	public static String GraphFaults_moved;
	public static String GraphFaults_nothing;
	public static String GraphFaults_unread;
	public static String GraphFaults_values;
	public static String GraphFaults_withoutEnd;
	public static String GraphPage_twice;
	public static String GraphProblems_busy;
	public static String GraphProblems_busyFor;
	public static String GraphProblems_circle;
	public static String GraphProblems_forbidden;
	public static String GraphProblems_foreignLink;
	public static String GraphProblems_foreignPage;
	public static String GraphProblems_laterPage;
	public static String GraphProblems_malformed;
	public static String GraphProblems_noContent;
	public static String GraphProblems_noLink;
	public static String GraphProblems_noOrganisation;
	public static String GraphProblems_notFound;
	public static String GraphProblems_nothingNew;
	public static String GraphProblems_refused;
	public static String GraphProblems_requestId;
	public static String GraphProblems_serverFailed;
	public static String GraphProblems_severalOrganisations;
	public static String GraphProblems_tooMuch;
	public static String GraphProblems_unauthorised;
	public static String PartMissingException_page;
	public static String TenantCheck_other;
	public static String TenantCheck_signedIn;
	public static String TenantDomains_defaults;
	public static String TenantDomains_foreign;
	public static String TenantDomains_fromOrganisation;
	public static String TenantDomains_initials;
	public static String TenantDomains_lacking;
	public static String TenantDomains_noInitial;
	public static String TenantDomains_none;
	public static String TenantDomains_verified;
	public static String UserReader_otherTenant;
	public static String UserReader_withoutNumbers;

	static {
		NLS.initializeMessages("org.portwright.directory.graph.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
