/**
 * How reading ends before its time.
 */
@NonNullByDefault
package org.portwright.numbering.internal.stop;

import org.eclipse.jdt.annotation.NonNullByDefault;
