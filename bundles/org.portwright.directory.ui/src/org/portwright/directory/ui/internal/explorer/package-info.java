/** What tenants add to the explorer. */
@NonNullByDefault
package org.portwright.directory.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
