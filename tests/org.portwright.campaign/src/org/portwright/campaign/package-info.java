/** Uses the window at random until releng/release/crash-campaign kills it, and notes what must have outlived that. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.campaign;
