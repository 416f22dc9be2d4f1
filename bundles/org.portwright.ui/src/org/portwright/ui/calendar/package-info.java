/** What calendars are made of. */
@NonNullByDefault
package org.portwright.ui.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
