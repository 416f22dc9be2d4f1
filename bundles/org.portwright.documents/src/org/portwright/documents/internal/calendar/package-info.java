/** Writes calendars. Nothing else sees the library that knows the format. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.internal.calendar;
