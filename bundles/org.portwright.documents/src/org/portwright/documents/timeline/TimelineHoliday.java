package org.portwright.documents.timeline;

import java.time.LocalDate;

/** A bank holiday on which nothing is done for an order. */
public record TimelineHoliday(LocalDate date, String name) {
}
