/**
 * Work that takes its time over the model, in a shape that the window, the command line and the tests run alike.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.work;
