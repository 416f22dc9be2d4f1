/** Keeps edits that are not saved yet, so that they outlive a crash. */
@NonNullByDefault
package org.portwright.workspace.resources.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
