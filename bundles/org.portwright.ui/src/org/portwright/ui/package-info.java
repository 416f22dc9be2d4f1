/** What the window shows: explorer, editors, wizards, problems. */
@NonNullByDefault
package org.portwright.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
