/** What can be done with what is selected, wherever it is selected. */
@NonNullByDefault
package org.portwright.ui.internal.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
