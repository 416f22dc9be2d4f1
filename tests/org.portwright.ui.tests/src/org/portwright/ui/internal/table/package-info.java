@NonNullByDefault
package org.portwright.ui.internal.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
