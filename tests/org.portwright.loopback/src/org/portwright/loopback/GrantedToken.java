package org.portwright.loopback;

import java.util.Set;

/**
 * What an access token of the stand-in is good for.
 *
 * @param permissions such as {@code User.Read}
 */
public record GrantedToken(KnownTenant tenant, Set<String> permissions) {
}
