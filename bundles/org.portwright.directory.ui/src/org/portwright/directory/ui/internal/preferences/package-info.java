/** What a user sets about signing in. */
@NonNullByDefault
package org.portwright.directory.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
