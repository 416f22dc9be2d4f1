/**
 * What Microsoft Graph says of a tenant after sign-in: organisation, domains, telephone numbers and who has which, page
 * by page, as values that belong to no file.
 */
@NonNullByDefault
package org.portwright.directory.graph;

import org.eclipse.jdt.annotation.NonNullByDefault;
