/** Operations on texts and whole files: read, replaced and saved. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.operations;
