@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.printing.pdf;
