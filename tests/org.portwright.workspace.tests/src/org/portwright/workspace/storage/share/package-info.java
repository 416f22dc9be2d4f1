/** A stand-in for the file systems of shares and sticks: the real one, without what they lack. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.storage.share;
