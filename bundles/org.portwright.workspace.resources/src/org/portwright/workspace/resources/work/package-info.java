/** Does work over the model in the background, the one way for all of the window. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.resources.work;
