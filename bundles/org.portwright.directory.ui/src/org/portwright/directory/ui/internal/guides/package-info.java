/** What guides for a tenant are about. */
@NonNullByDefault
package org.portwright.directory.ui.internal.guides;

import org.eclipse.jdt.annotation.NonNullByDefault;
