/** What can be done with what is selected, wherever it is selected. */
@NonNullByDefault
package org.portwright.porting.ui.internal.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
