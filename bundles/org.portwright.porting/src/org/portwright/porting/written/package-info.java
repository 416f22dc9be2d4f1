/**
 * Dates, times and other values as people write them.
 */
@NonNullByDefault
package org.portwright.porting.written;

import org.eclipse.jdt.annotation.NonNullByDefault;
