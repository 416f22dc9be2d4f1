package org.portwright.documents.timeline;

import java.time.LocalDate;

/**
 * Some days after each other.
 *
 * @param last the last one that belongs to it, not before the first
 */
public record DaySpan(LocalDate first, LocalDate last) {
}
