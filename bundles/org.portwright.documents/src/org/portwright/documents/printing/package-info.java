/**
 * What documents of any kind are made of: rows of CSV, the seal by which a file is known again, what cannot be printed.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.printing;
