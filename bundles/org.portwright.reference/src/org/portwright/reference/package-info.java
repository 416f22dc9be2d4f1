/**
 * What comes from outside, each value with its source and the day that it is of, and the one reader of such files.
 */
@NonNullByDefault
package org.portwright.reference;

import org.eclipse.jdt.annotation.NonNullByDefault;
