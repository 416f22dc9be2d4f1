@NonNullByDefault
package org.portwright.ui.internal.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
