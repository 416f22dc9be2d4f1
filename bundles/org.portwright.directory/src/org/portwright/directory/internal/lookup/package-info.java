/**
 * The requests of the look-up without sign-in, and how their answers are read. Only {@code directory.lookup} uses them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.directory.internal.lookup;
