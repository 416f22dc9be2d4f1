/**
 * The services that all of the window uses: dialogs and failures, the status line, commands, the window's thread, and
 * what capabilities contribute.
 */
@NonNullByDefault
package org.portwright.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
