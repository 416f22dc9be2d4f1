/** Words and marks that make numbers doubtful, and which numbers they are about. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.doubts;
