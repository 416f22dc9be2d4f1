/** Where a call reads and writes: streams, the terminal, JSON, exit codes and Ctrl-C. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.console;
