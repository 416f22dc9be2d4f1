/**
 * Tests of the reader of data files, and of what comes with Portwright.
 */
@NonNullByDefault
package org.portwright.reference;

import org.eclipse.jdt.annotation.NonNullByDefault;
