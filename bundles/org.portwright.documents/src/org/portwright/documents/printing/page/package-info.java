/** Pages as marks in their places, and what lays text, tables and sections out on them; nothing of PDF. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.printing.page;
