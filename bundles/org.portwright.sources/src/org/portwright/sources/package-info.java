/**
 * What is in a file that somebody sent: which kind it is of, its text, and the tables in that.
 */
@NonNullByDefault
package org.portwright.sources;

import org.eclipse.jdt.annotation.NonNullByDefault;
