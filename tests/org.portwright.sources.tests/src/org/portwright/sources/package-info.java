/**
 * Tests of what is in a file that somebody sent.
 */
@NonNullByDefault
package org.portwright.sources;

import org.eclipse.jdt.annotation.NonNullByDefault;
