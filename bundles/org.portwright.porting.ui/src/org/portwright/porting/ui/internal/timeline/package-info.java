/** The view of the dates of an engagement's orders, one above the other. */
@NonNullByDefault
package org.portwright.porting.ui.internal.timeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
