/** The light and the dark theme, and the preference page on which the user chooses one. */
@NonNullByDefault
package org.portwright.app.internal.theme;

import org.eclipse.jdt.annotation.NonNullByDefault;
