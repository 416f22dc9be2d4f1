package org.portwright.directory.signin;

/** What may be asked of Graph, one by one, so that one that an admin refuses costs that part alone. */
@SuppressWarnings("nls")
public enum GraphPermission {
	/** Who is signed in, and the organisation with its verified domains; nobody needs an admin for it. */
	USER_READ("User.Read"),
	/** All domains with what they are used for. */
	DOMAIN_READ_ALL("Domain.Read.All"),
	/** The tenant's numbers and whom they are assigned to. */
	TEAMS_TELEPHONE_NUMBER_READ_ALL("TeamsTelephoneNumber.Read.All"),
	/** The users with the numbers that they have. */
	TEAMS_USER_CONFIGURATION_READ_ALL("TeamsUserConfiguration.Read.All");

	private final String value;

	GraphPermission(String value) {
		this.value = value;
	}

	/** The name that Microsoft gives it. */
	public String value() {
		return value;
	}
}
