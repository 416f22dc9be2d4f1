/** The command line as a whole: its commands by name, its front page, completion, and what a call that fails says. */
@NonNullByDefault
package org.portwright.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
