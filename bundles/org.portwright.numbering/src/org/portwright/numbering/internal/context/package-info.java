/** What stands around a number: the word before it, the column and the row of a table, the numbers before. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.context;
