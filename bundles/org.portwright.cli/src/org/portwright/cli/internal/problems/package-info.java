/** Files checked and mended: the commands, and problems in words and as JSON. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.problems;
