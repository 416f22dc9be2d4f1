/**
 * What is done with the model, in a shape that the window, the command line and the tests run alike: operations, which
 * are done at once, and work, which takes its time.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.work;
