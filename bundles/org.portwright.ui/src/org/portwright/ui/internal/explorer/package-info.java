/** The Tenant Explorer: the engagements of the workspace and what is in them, as a tree. */
@NonNullByDefault
package org.portwright.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
