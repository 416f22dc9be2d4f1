/** How what is edited comes to the disk: saved, kept over a crash, and never lost to another program. */
@NonNullByDefault
package org.portwright.ui.unread;

import org.eclipse.jdt.annotation.NonNullByDefault;
