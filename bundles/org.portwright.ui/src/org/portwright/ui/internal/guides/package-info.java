/** Guides: cheat sheets that know what they are about, and note what is done. */
@NonNullByDefault
package org.portwright.ui.internal.guides;

import org.eclipse.jdt.annotation.NonNullByDefault;
