/** The page that says where an order stands and what to do now. */
@NonNullByDefault
package org.portwright.porting.ui.internal.overview;

import org.eclipse.jdt.annotation.NonNullByDefault;
