/**
 * What is in a file that somebody sent: which kind it is of, and its text.
 */
@NonNullByDefault
package org.portwright.sources;

import org.eclipse.jdt.annotation.NonNullByDefault;
