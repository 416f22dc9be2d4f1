/** The guided sign-in of a desk phone: its steps, and what is noted of them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.signin;
