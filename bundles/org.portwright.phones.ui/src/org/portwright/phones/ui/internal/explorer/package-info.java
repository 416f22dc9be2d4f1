/** What desk phones add to the explorer. */
@NonNullByDefault
package org.portwright.phones.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
