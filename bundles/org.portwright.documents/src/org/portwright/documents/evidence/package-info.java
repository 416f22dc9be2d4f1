/** The files of an order, as a document gets them that has them in it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.evidence;
