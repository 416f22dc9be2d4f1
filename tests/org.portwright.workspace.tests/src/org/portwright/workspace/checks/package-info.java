@NonNullByDefault
package org.portwright.workspace.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
