/** Fields of a file: listed and set. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.fields;
