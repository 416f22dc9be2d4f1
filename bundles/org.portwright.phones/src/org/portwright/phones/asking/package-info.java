/** Asks phones over their REST interface, and compares their replies with the tenant. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.asking;
