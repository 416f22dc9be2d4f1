/** Deleting and renaming engagements and files, as the platform does it and in our own words. */
@NonNullByDefault
package org.portwright.ui.internal.resources;

import org.eclipse.jdt.annotation.NonNullByDefault;
