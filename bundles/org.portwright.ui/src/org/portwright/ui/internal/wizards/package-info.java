/** The wizard that copies the example engagement into the workspace. */
@NonNullByDefault
package org.portwright.ui.internal.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
