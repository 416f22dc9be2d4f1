/** Numbers of a port order: read from a text, added, split and removed, each as one undoable step. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.numbers;
