@NonNullByDefault
package org.portwright.app.internal.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
