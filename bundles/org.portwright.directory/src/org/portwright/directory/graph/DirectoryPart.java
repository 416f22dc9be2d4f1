package org.portwright.directory.graph;

import java.net.URI;
import java.util.Set;

import org.portwright.directory.internal.texts.Messages;
import org.portwright.directory.signin.GraphPermission;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;

/** A part of what a tenant's directory says. Each has a permission of its own, so that one may be refused alone. */
@SuppressWarnings("nls")
public enum DirectoryPart {
	/** The organisation with its verified domains. */
	ORGANISATION(GraphPermission.USER_READ, "organization",
			"?$select=id,displayName,verifiedDomains,tenantType,street,city,state,postalCode,country,"
					+ "countryLetterCode,businessPhones,technicalNotificationMails"),
	/** All domains, with all that is known of them. */
	DOMAINS(GraphPermission.DOMAIN_READ_ALL, "domains", ""),
	/** The telephone numbers. */
	NUMBERS(GraphPermission.TEAMS_TELEPHONE_NUMBER_READ_ALL,
			"admin/teams/telephoneNumberManagement/numberAssignments", "?$top=" + DirectoryPart.TOP),
	/** Which user or resource account has which numbers. */
	USERS(GraphPermission.TEAMS_USER_CONFIGURATION_READ_ALL, "admin/teams/userConfigurations",
			"?$select=id,userPrincipalName,tenantId,accountType,isEnterpriseVoiceEnabled,telephoneNumbers,"
					+ "featureTypes,effectivePolicyAssignments");

	/** The largest page of numbers that Graph gives. */
	static final int TOP = 1000;
	/** The page that Graph gives where it does not heed what is asked for. */
	private static final int USUAL_TOP = 500;
	/** The largest pages that Graph gives of anything else, where nothing is asked for. */
	private static final Set<Integer> USUAL_TOPS = Set.of(USUAL_TOP, 999, TOP);

	private final GraphPermission permission;
	private final String path;
	private final String query;

	DirectoryPart(GraphPermission permission, String path, String query) {
		this.permission = permission;
		this.path = path;
		this.query = query;
	}

	/** What has to be allowed for it. */
	public GraphPermission permission() {
		return permission;
	}

	/** What people call it. */
	public String inWords() {
		return switch (this) {
		case ORGANISATION -> Messages.DirectoryPart_organisation;
		case DOMAINS -> Words.of(Literals.TENANT__DOMAINS);
		case NUMBERS -> Words.of(Literals.TENANT__PHONE_NUMBERS);
		case USERS -> Messages.DirectoryPart_users;
		};
	}

	/** Its first page, behind the address of Graph. */
	String firstPage() {
		return GraphPlace.VERSION + path + query;
	}

	/** Returns whether an address is that of its first page. */
	boolean isFirstPage(URI address) {
		return address.toString().endsWith(firstPage());
	}

	/** Returns whether a page has as many entries as Graph gives at once, so that there may be more. */
	boolean isFull(int entries) {
		return switch (this) {
		case NUMBERS -> entries == TOP || entries == USUAL_TOP;
		case USERS -> USUAL_TOPS.contains(entries);
		case ORGANISATION, DOMAINS -> false;
		};
	}
}
