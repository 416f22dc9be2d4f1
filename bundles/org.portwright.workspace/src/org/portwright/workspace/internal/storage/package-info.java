/** How files are read, written and replaced; everything here serves {@code org.portwright.workspace.storage} alone. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.internal.storage;
