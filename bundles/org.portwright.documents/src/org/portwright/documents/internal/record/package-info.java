/** The record of an order: everything from the letter to the last call. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.internal.record;
