/** Files of the Eclipse workspace: where they are on the disk, which are of an engagement, and how one is saved. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.resources.places;
