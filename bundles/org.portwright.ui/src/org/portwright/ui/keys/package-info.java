/** What single keys do in dialogs and windows where the platform would do another thing. */
@NonNullByDefault
package org.portwright.ui.keys;

import org.eclipse.jdt.annotation.NonNullByDefault;
