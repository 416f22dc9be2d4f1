/**
 * What people and scripts can do with the model: each an object that runs without a workbench and can be undone.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.operations;
