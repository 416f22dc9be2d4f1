/** The wizard for a new tenant, the tenant of a new engagement, and the look-up while a domain is typed. */
@NonNullByDefault
package org.portwright.directory.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
