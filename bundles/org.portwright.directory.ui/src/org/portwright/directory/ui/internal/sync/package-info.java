/** What the directory of a tenant says, shown beside what is known, and taken over. */
@NonNullByDefault
package org.portwright.directory.ui.internal.sync;

import org.eclipse.jdt.annotation.NonNullByDefault;
