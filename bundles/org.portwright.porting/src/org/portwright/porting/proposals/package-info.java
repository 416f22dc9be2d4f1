/** What follows for empty fields of an order from what stands elsewhere. */
@NonNullByDefault
package org.portwright.porting.proposals;

import org.eclipse.jdt.annotation.NonNullByDefault;
