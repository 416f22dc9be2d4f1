/** What is proposed for empty fields. */
@NonNullByDefault
package org.portwright.porting.proposals;

import org.eclipse.jdt.annotation.NonNullByDefault;
