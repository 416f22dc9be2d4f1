/** The pages of a sign-in sheet. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.internal.sheet;
