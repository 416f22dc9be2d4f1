/** Makes the documents of a port order: the Letter of Authorization and the list of numbers. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents;
