/** Documents about desk phones: lists, the script for the bulk sign-in, the sheet to sign in by. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.documents;
