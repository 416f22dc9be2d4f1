/**
 * Orders along a line of days: first a picture of shapes that knows neither a window nor a printer, then whatever draws
 * it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents.timeline;
