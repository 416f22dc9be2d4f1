package org.portwright.loopback;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What Graph may be asked for. */
public enum GraphResource {
	/** The organisation. */
	ORGANISATION("/v1.0/organization", "User.Read"),
	/** The domains. */
	DOMAINS("/v1.0/domains", "Domain.Read.All"),
	/** The telephone numbers. */
	NUMBERS("/v1.0/admin/teams/telephoneNumberManagement/numberAssignments", "TeamsTelephoneNumber.Read.All"),
	/** The users of Teams. */
	USERS("/v1.0/admin/teams/userConfigurations", "TeamsUserConfiguration.Read.All");

	private final String path;
	private final String permission;

	GraphResource(String path, String permission) {
		this.path = path;
		this.permission = permission;
	}

	/** What has to be granted for it. */
	public String permission() {
		return permission;
	}

	/** Where it is. */
	public String path() {
		return path;
	}

	/** What it is told by. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The resource that a word tells. */
	public static Optional<GraphResource> told(String word) {
		return Stream.of(values()).filter(resource -> resource.word().equals(word)).findFirst();
	}

	/** What a request asks for. */
	static Optional<GraphResource> of(WebRequest request) {
		return Stream.of(values()).filter(resource -> resource.path.equals(request.path())).findFirst();
	}
}
