/**
 * A newer version of Portwright for the Eclipse that it was installed into, from an update site that the user names.
 * Nothing is looked up unasked, and only the handler and the page of preferences may run where there is no p2.
 */
@NonNullByDefault
package org.portwright.ui.internal.updates;

import org.eclipse.jdt.annotation.NonNullByDefault;
