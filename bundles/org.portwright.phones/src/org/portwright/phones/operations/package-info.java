/** Operations on the desk phones of a tenant: list them, import lists, write lists and sign-in sheets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.operations;
