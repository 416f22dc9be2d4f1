@NonNullByDefault
package org.portwright.ui.internal.find;

import org.eclipse.jdt.annotation.NonNullByDefault;
