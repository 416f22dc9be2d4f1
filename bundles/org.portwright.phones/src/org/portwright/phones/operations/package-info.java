/** What people and scripts do with the desk phones of a tenant: listed, taken in, written as lists and sheets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.operations;
