/** The evidence for a Porting Override as one PDF, made of the letter, the dates and the kept files of an order. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.internal.evidence;
