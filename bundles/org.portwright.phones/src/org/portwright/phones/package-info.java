/**
 * What Portwright knows of desk phones: how their addresses are written, which sign-in fits a phone and its account,
 * and what stands against it. It knows nothing of the window, of files, or of the rules that name problems.
 */
@NonNullByDefault
package org.portwright.phones;

import org.eclipse.jdt.annotation.NonNullByDefault;
