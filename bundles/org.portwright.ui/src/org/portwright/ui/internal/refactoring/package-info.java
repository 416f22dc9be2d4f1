/** Deleting and renaming engagements and files, as the platform does it and in our own words. */
@NonNullByDefault
package org.portwright.ui.internal.refactoring;

import org.eclipse.jdt.annotation.NonNullByDefault;
