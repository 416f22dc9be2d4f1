/** The page with all that happened to an order. */
@NonNullByDefault
package org.portwright.porting.ui.internal.journal;

import org.eclipse.jdt.annotation.NonNullByDefault;
