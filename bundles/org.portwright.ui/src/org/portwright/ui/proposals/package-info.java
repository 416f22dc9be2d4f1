/** A proposal in the window: its entries in one table with ticks, and the dialog around it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.ui.proposals;
