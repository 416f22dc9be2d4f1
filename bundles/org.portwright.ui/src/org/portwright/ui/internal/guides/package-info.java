/** Guides: cheat sheets that know whom they are for, and note what is done. */
@NonNullByDefault
package org.portwright.ui.internal.guides;

import org.eclipse.jdt.annotation.NonNullByDefault;
