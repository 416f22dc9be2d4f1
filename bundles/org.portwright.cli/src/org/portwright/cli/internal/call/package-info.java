/** What every call has: settings, options that several commands share, the model, and who does the work. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.call;
