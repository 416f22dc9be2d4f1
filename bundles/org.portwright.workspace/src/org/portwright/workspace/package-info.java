/**
 * The workspace model: the one place through which everything reads and changes the model.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace;
