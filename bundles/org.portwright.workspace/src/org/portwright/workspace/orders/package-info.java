/** What people and scripts do with port orders: each an object that runs without a workbench and can be undone. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.orders;
