/** What dialogs have in common. */
@NonNullByDefault
package org.portwright.ui.dialogs;

import org.eclipse.jdt.annotation.NonNullByDefault;
