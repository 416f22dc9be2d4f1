/**
 * Texts that the user typed into fields and that the model cannot take, by file, for the fields, the editors and the
 * list of problems.
 */
@NonNullByDefault
package org.portwright.ui.unread;

import org.eclipse.jdt.annotation.NonNullByDefault;
