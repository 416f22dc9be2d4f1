/** Values of fields by their paths, and entries of lists: assigned, added and removed, each as one undoable step. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.fields;
