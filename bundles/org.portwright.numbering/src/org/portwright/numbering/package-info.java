/**
 * Telephone numbers as values: single ones and ranges, what kind they are of, and what was read out of a text.
 */
@NonNullByDefault
package org.portwright.numbering;

import org.eclipse.jdt.annotation.NonNullByDefault;
