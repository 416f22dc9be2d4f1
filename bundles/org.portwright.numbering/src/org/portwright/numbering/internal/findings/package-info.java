/** The numbers found in a text, in its order, and the ranges that are made of them at the end. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.findings;
