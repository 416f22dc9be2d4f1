/** Signing in to a tenant in the window, by browser or by a code, and out again. */
@NonNullByDefault
package org.portwright.directory.ui.internal.signin;

import org.eclipse.jdt.annotation.NonNullByDefault;
