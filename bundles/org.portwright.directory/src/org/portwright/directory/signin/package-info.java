/**
 * Signing in to a tenant, and the tokens that come of it: the only package that knows MSAL4J. Nothing of it is loaded
 * before somebody signs in or was signed in before.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.directory.signin;
