@NonNullByDefault
package org.portwright.ui.internal.topics;

import org.eclipse.jdt.annotation.NonNullByDefault;
