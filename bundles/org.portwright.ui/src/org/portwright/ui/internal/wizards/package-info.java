/** The wizards under New, Import and Export, and the commands that open them. */
@NonNullByDefault
package org.portwright.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
