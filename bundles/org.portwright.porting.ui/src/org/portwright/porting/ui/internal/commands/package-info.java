/** The commands on port orders: add numbers, confirm values, apply quick fixes, and duplicate an order. */
@NonNullByDefault
package org.portwright.porting.ui.internal.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
