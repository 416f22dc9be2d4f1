/** The model in the workbench: its thread, its dialogs, read-only files, and the return from other programs. */
@NonNullByDefault
package org.portwright.ui.internal.engagements;

import org.eclipse.jdt.annotation.NonNullByDefault;
