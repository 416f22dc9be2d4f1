/** Texts cut into tokens: digits, words and signs, lines that were wrapped, and what certain words mean. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.tokens;
