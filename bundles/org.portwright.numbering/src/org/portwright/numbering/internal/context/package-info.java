/** The context of a number in a text: the word before it, its column and row in a table, the numbers before it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.context;
