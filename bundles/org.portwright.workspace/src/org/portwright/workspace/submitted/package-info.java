/** The letters that orders submitted, one a revision: as they were kept, or made again of what was. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.submitted;
