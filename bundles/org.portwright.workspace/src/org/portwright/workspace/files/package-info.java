/**
 * The files of the model as such: which kinds there are, how they are named, where an engagement ends, and what can
 * come of reading and saving one.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.files;
