/** Where documents are written: which files they may replace, and what of an order cannot be made again. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.documents;
