/** Groups of digits and what they are alone: a whole number, the beginning or the end of one, or a count. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.digits;
