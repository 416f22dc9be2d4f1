@NonNullByDefault
package org.portwright.ui.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
