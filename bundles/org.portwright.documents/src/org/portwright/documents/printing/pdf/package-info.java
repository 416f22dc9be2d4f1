/** Pages written as a PDF, with their fonts. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.printing.pdf;
