/** What a selection stands for, wherever it was made: numbers, and objects of the model that can be opened. */
@NonNullByDefault
package org.portwright.ui.selection;

import org.eclipse.jdt.annotation.NonNullByDefault;
