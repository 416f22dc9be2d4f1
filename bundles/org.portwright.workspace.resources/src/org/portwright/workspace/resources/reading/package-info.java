/** Files read in jobs, one reading for all who wait for it, and how an opening ends. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.resources.reading;
