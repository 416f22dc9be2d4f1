/** Reads a text from its beginning to its end: at each place a number with all that belongs to it, or nothing. */
@NonNullByDefault
package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
