package org.portwright.directory.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String Assignees_disputed;
	public static String Assignees_nobody;
	public static String Assignees_number;
	public static String Assignees_several;
	public static String ClientIds_noId;
	public static String ClientIds_notAccepted;
	public static String ClientIds_notWritten;
	public static String ClientIds_unreadable;
	public static String CustomerAnswer_notHexadecimal;
	public static String CustomerAnswer_otherId;
	public static String CustomerAnswer_reserved;
	public static String CustomerAnswer_routing;
	public static String CustomerAnswer_severalDomains;
	public static String CustomerAnswer_severalIds;
	public static String DirectoryPart_organisation;
	public static String DirectoryPart_users;
	public static String DirectoryParts_fromUsers;
	public static String DirectoryParts_lacking;
	public static String DirectoryParts_noNumbers;
	public static String DirectoryParts_nothing;
	public static String DomainLookup_noRealm;
	public static String DomainLookup_otherRealm;
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
	public static String LookupName_ambiguous;
	public static String LookupName_asked;
	public static String LookupName_hidden;
	public static String LookupName_none;
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
	public static String PartMissingException_page;
	public static String RedirectReply_foreign;
	public static String RedirectReply_late;
	public static String RedirectReply_received;
	public static String RedirectReply_refused;
	public static String SignInFailures_accountBlocked;
	public static String SignInFailures_addressRefused;
	public static String SignInFailures_blocked;
	public static String SignInFailures_browserSilent;
	public static String SignInFailures_busy;
	public static String SignInFailures_clientSettings;
	public static String SignInFailures_clientUnknown;
	public static String SignInFailures_codeBlocked;
	public static String SignInFailures_codeRefused;
	public static String SignInFailures_consent;
	public static String SignInFailures_declined;
	public static String SignInFailures_expired;
	public static String SignInFailures_foreignAnswer;
	public static String SignInFailures_foreignPage;
	public static String SignInFailures_needed;
	public static String SignInFailures_noClientId;
	public static String SignInFailures_notInTenant;
	public static String SignInFailures_notRenewable;
	public static String SignInFailures_notShown;
	public static String SignInFailures_portInUse;
	public static String SignInFailures_refused;
	public static String SignInFailures_secondFactor;
	public static String SignInFailures_signedOut;
	public static String SignInFailures_tenantUnknown;
	public static String SignInFailures_unreadable;
	public static String SignInFailures_wrongTenant;
	public static String SignInParameters_code;
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
	public static String TokenRequests_foreign;
	public static String UserReader_otherTenant;
	public static String UserReader_withoutNumbers;

	static {
		NLS.initializeMessages("org.portwright.directory.internal.texts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
