/** The numbers pages of the editors: tables of tens of thousands of numbers that never wait. */
@NonNullByDefault
package org.portwright.porting.ui.internal.numbers;

import org.eclipse.jdt.annotation.NonNullByDefault;
