/**
 * Guides as data: each is a JSON file in this bundle's folder <code>guides</code> with its texts in a
 * <code>.properties</code> beside it. A guide knows nothing of the window that shows it.
 */
@NonNullByDefault
package org.portwright.guides;

import org.eclipse.jdt.annotation.NonNullByDefault;
