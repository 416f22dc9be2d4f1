/** Numbers read out of a text: the command, its answers, and what is left out or too many. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.numbers;
