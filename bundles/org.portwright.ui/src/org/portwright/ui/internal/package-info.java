@NonNullByDefault
package org.portwright.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
