/** What people call Microsoft's clouds. */
@NonNullByDefault
package org.portwright.directory.ui.internal.clouds;

import org.eclipse.jdt.annotation.NonNullByDefault;
