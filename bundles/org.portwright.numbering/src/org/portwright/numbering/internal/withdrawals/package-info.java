/** Words that take numbers back, and how far they reach. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.withdrawals;
