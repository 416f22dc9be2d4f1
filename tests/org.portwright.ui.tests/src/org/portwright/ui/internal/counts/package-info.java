/** What the thread of the window does itself. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.ui.internal.counts;
