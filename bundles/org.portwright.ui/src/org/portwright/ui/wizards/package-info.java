/** The wizards under New, Import and Export, and the commands that open them. */
@NonNullByDefault
package org.portwright.ui.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
