package org.portwright.directory.signin;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.portwright.directory.internal.clouds.Clouds;

/**
 * Where somebody signs in, and as which application.
 *
 * @param cloud     {@code global}, {@code usgov}, {@code usgovdod} or {@code china}
 * @param authority the base of the host that one signs in at, if it is not the cloud's own
 * @param tenant    the Organisation ID, else a domain of the tenant, else {@link #ANY_TENANT}
 * @param clientId  the application's registration
 */
public record SignInPlace(String cloud, Optional<URI> authority, String tenant, String clientId) {

	/** Whichever work account signs in, at its own home: only where nothing is known of the tenant. */
	public static final String ANY_TENANT = "organizations"; //$NON-NLS-1$

	private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"); //$NON-NLS-1$

	/** Takes tenant and client in one spelling, so that one sign-in is not taken for two. */
	public SignInPlace {
		tenant = tenant.strip().toLowerCase(Locale.ROOT);
		clientId = clientId.strip().toLowerCase(Locale.ROOT);
	}

	/** The base of the host that one signs in at. */
	public URI base() {
		return authority.orElseGet(() -> Clouds.signIn(cloud));
	}

	/** Whether the tenant is told by its Organisation ID. */
	public boolean isById() {
		return isId(tenant);
	}

	/** Whether something is a GUID, as Organisation IDs and client IDs are. */
	static boolean isId(String text) {
		return GUID.matcher(text).matches();
	}

	/** The same with the tenant told otherwise. */
	public SignInPlace of(String otherTenant) {
		return new SignInPlace(cloud, authority, otherTenant, clientId);
	}
}
