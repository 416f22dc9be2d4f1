/** What a user set for the window and the command line alike, in files of his own. */
@NonNullByDefault
package org.portwright.directory.settings;

import org.eclipse.jdt.annotation.NonNullByDefault;
