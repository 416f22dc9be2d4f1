/** Problems of files: found, accepted, and mended by their quick fixes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.fixes;
