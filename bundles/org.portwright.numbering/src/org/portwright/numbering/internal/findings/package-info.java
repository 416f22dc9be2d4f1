/** What was found in a text so far, in its order, and the ranges made of it at the end. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.findings;
