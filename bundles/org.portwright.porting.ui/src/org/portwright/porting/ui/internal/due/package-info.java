/** The view of what waits across the workspace. */
@NonNullByDefault
package org.portwright.porting.ui.internal.due;

import org.eclipse.jdt.annotation.NonNullByDefault;
