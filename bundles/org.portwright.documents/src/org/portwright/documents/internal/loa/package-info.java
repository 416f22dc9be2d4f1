/** The Letter of Authorization as pages: its two forms, their sections, and its summary as plain text. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.internal.loa;
