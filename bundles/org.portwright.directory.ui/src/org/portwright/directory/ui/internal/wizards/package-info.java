/** The wizards under New, Import and Export, and the commands that open them or work on what is in view. */
@NonNullByDefault
package org.portwright.directory.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
