/** The sign-in of a desk phone: its command, what its guides are about, and what their steps do. */
@NonNullByDefault
package org.portwright.phones.ui.internal.signin;

import org.eclipse.jdt.annotation.NonNullByDefault;
