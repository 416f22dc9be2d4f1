/** What the local history keeps, and files that undo and redo make and take away. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.resources.history;
