/** An Equinox application that does nothing: what the start of the command line is measured against. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.bench.empty;
