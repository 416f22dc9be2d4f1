/** Ranges of numbers: their last number in full or by its last digits, and places left open. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.ranges;
