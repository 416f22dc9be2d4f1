/** Tests of what is kept beside orders. */
@NonNullByDefault
package org.portwright.workspace.kept;

import org.eclipse.jdt.annotation.NonNullByDefault;
