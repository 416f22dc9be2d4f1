/** The ranges of an order as documents read them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.internal.numbers;
