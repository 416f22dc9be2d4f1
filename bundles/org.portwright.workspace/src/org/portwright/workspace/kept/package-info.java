/** The files that belong to an order and lie in a folder beside it, and what the journal says of them. */
@NonNullByDefault
package org.portwright.workspace.kept;

import org.eclipse.jdt.annotation.NonNullByDefault;
