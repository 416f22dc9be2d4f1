@NonNullByDefault
package org.portwright.ui.internal.engagements;

import org.eclipse.jdt.annotation.NonNullByDefault;
