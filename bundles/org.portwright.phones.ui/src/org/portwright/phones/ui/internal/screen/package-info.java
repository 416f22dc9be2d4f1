/** The view of what a phone's screen shows at the present step of its sign-in. */
@NonNullByDefault
package org.portwright.phones.ui.internal.screen;

import org.eclipse.jdt.annotation.NonNullByDefault;
