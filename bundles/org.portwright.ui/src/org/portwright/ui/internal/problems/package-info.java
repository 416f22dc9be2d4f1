/** The view Porting Problems: its columns, its quick fixes, and the way to the next or the previous problem. */
@NonNullByDefault
package org.portwright.ui.internal.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
