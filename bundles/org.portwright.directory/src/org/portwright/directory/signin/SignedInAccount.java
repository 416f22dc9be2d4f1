package org.portwright.directory.signin;

/**
 * Who is signed in, and to which tenant.
 *
 * @param name           what the account is called, such as {@code anna@contoso.example}; at home perhaps in another
 *                       tenant
 * @param organisationId the tenant that it is signed in to, a GUID in lower case
 * @param cloud          as in {@link SignInPlace}
 */
public record SignedInAccount(String name, String organisationId, String cloud) {
}
