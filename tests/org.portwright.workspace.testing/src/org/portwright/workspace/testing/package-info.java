/** What the tests of operations share, wherever the operations are. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.testing;
