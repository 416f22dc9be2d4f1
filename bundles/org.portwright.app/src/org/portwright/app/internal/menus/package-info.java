/** The menus and the tool bar of the application, and the platform's entries that it hides or moves. */
@NonNullByDefault
package org.portwright.app.internal.menus;

import org.eclipse.jdt.annotation.NonNullByDefault;
