/**
 * Tables of numbers, for the pages of capabilities: filtered and sorted in the background, so that a hundred thousand
 * rows do not block the window.
 */
@NonNullByDefault
package org.portwright.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
