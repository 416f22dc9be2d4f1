/** Pairing codes as long as the window lives, the phones that they are for, and the page that takes them. */
@NonNullByDefault
package org.portwright.phones.ui.internal.pairing;

import org.eclipse.jdt.annotation.NonNullByDefault;
