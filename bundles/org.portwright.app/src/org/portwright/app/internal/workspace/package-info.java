/** The folder of the engagements: chosen and locked at the start, refreshed on return to the window, and switched. */
@NonNullByDefault
package org.portwright.app.internal.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
