/**
 * The calendar beside the field of a date.
 */
@NonNullByDefault
package org.portwright.ui.internal.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
