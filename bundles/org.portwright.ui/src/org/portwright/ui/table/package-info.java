/** The numbers pages of the editors: tables of tens of thousands of numbers that never wait. */
@NonNullByDefault
package org.portwright.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
