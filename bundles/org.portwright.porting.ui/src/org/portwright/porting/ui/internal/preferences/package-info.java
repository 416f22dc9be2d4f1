/** What a user sets about working days. */
@NonNullByDefault
package org.portwright.porting.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
