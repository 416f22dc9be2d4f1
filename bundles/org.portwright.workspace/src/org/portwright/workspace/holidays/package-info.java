/** The holidays that a user has added to those that come with Portwright. */
@NonNullByDefault
package org.portwright.workspace.holidays;

import org.eclipse.jdt.annotation.NonNullByDefault;
