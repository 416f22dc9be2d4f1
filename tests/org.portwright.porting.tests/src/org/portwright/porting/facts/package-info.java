/** What rules know of other files. */
@NonNullByDefault
package org.portwright.porting.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;
