/** One call of the command line: its settings, the options that several commands share, its model and its runner. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.call;
