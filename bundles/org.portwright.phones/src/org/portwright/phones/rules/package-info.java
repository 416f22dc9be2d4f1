/** The rules about desk phones and how they sign in. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.rules;
