/** Microsoft's clouds and the JSON of their servers, for the look-up, the sign-in and Graph. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.directory.internal.clouds;
