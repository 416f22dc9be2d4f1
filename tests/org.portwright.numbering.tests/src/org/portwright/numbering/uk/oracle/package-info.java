/** Texts made from known numbers, and the judge of what is read back out of them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.uk.oracle;
