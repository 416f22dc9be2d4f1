/** Handlers of single keys that the platform handles otherwise in dialogs and windows. */
@NonNullByDefault
package org.portwright.ui.keys;

import org.eclipse.jdt.annotation.NonNullByDefault;
