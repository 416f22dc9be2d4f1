/**
 * How a capability adds to the explorer: the files that it knows, and the sections that stand below a file. Each is an
 * OSGi service, whose ranking decides what comes first.
 */
@NonNullByDefault
package org.portwright.ui.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
