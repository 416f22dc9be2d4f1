/** The desk phones of a tenant: listed, taken in and written as lists and sheets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.phones;
