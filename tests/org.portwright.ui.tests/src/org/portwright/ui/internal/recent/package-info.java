@NonNullByDefault
package org.portwright.ui.internal.recent;

import org.eclipse.jdt.annotation.NonNullByDefault;
