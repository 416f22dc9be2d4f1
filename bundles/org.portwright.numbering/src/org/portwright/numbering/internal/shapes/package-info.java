/** Things made of digits that are no telephone numbers: dates, amounts of money, identifiers of computers. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.shapes;
