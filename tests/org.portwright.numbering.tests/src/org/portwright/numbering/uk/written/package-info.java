/** Texts as people write them, and how well they are read. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.uk.written;
