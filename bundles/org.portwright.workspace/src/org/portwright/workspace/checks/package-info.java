/**
 * What is wrong with files among the others of their engagement.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.checks;
